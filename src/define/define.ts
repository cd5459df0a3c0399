/** An element class of Khabar's. */
type KhabarClass = CustomElementConstructor & { readonly version: string };

const warned = new Set<string>();

const warnOnce = (message: string): void => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
};

/**
 * Registers an element under its tag. A tag that is taken is left alone: the first one wins. Where another version of Khabar
 * took it, one warning names both, whatever the number of tags. Without a registry (on a server) it does nothing.
 */
export const define = (tag: string, element: KhabarClass): void => {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const taken = registry?.get(tag) as Partial<KhabarClass> | undefined;
  if (!taken) registry?.define(tag, element);
  else if (taken.version === undefined) warnOnce(`<${tag}> is defined by another library; Khabar ${element.version} does not define it`);
  else if (taken.version !== element.version) {
    warnOnce(`Khabar ${taken.version} was here first and keeps its elements; those of Khabar ${element.version} are not defined`);
  }
};
