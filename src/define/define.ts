/** An element class of Khabar's. */
type KhabarClass = CustomElementConstructor & { readonly version: string };

/**
 * Registers an element under its tag. A tag that is taken is left alone: the first one wins, with one warning where its
 * version is another. Without a registry (on a server) it does nothing.
 */
export const define = (tag: string, element: KhabarClass): void => {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const taken = registry?.get(tag) as Partial<KhabarClass> | undefined;
  if (!taken) {
    registry?.define(tag, element);
  } else if (taken !== element && taken.version !== element.version) {
    console.warn(`<${tag}> is already defined by version ${taken.version ?? 'of another library'}; ${element.version} is not used`);
  }
};
