type Keys = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

export function membersOf(value: unknown): { keys: Keys; parent: string }[];
export function changed(value: unknown, keys: Keys, change: (holder: Holder, key: string | number) => void): unknown;
export function mutationOf(value: unknown, seed: number): unknown;
