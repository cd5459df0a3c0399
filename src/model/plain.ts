import { kindOf, MOST_LEVELS, type ShapeProblem } from './problem.js';

/** A member's place after its parent's: `.name`, or `["a name"]` where it is no identifier. */
export const memberPath = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null; // of any window's
};

/** More values than any article holds: an object that is shared many times over could otherwise stand for billions. */
const MOST_VALUES = 2_000_000;

/** Copies a value as JSON holds it, and says where it cannot. */
class Copy {
  readonly problems: ShapeProblem[] = [];
  /** The objects around the one that is being copied. */
  readonly #around = new Set<object>();
  #count = 0;

  of(value: unknown, path: string, level: number): unknown {
    if ((this.#count += 1) > MOST_VALUES) throw new Error(`more than ${MOST_VALUES} values`);
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') return this.#not('JSON', typeof value === 'number' ? String(value) : kindOf(value), path);
    if (this.#around.has(value)) return this.#not('JSON', 'an object around it', path);
    if (level > MOST_LEVELS) return this.#not(`at most ${MOST_LEVELS} levels`, 'more', path);
    this.#around.add(value);
    const copy = this.#object(value, path, level);
    this.#around.delete(value);
    return copy;
  }

  #object(value: object, path: string, level: number): unknown {
    if (Array.isArray(value)) return Array.from(value, (each: unknown, index) => this.of(each ?? null, memberPath(path, index), level + 1));
    return isPlain(value) ? this.#members(value, path, level) : this.#not('JSON', 'an object of a class', path);
  }

  /** Members that are missing, or null as content systems write them, are left out. */
  #members(value: object, path: string, level: number): object {
    const copy: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      if (member === null || member === undefined || key === '__proto__') continue;
      copy[key] = this.of(member, memberPath(path, key), level + 1);
    }
    return copy;
  }

  #not(expected: string, found: string, path: string): undefined {
    this.problems.push({ path, expected, found });
    return undefined;
  }
}

/** A thrown value's words: reading them may throw too. */
const messageOf = (error: unknown): string => {
  try {
    const said: unknown = error instanceof Error ? error.message : typeof error;
    return typeof said === 'string' ? said : typeof said;
  } catch {
    return 'an error';
  }
};

/**
 * A copy of a value as JSON holds it: without members that are null or undefined. What JSON cannot hold (a function, a date,
 * NaN, a value that holds itself) is named, and so is a value that throws where it is read.
 */
export const plainCopy = (value: unknown): { readonly copy: unknown; readonly problems: readonly ShapeProblem[] } => {
  const copy = new Copy();
  try {
    return { copy: copy.of(value, '$', 0), problems: copy.problems };
  } catch (error) {
    return { copy: undefined, problems: [{ path: '$', expected: 'JSON', found: `a value that cannot be read (${messageOf(error)})` }] };
  }
};
