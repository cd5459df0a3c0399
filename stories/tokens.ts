import manifest from '../custom-elements.json';

/** A public custom property, as custom-elements.json describes it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly cssProperties?: readonly Token[] }[] }[];
}

const { modules } = manifest as unknown as Manifest;
const described = modules.flatMap(({ declarations }) => declarations.flatMap(({ cssProperties = [] }) => cssProperties));

/** Every token once. The article, which comes first, describes them all. */
export const tokens: readonly Token[] = described.filter(
  ({ name }, index) => described.findIndex((token) => token.name === name) === index,
);
