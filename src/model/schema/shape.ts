import * as v from 'valibot';
import { DIGITS } from '../problem.js';

/** A schema whose value is of a type. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Whether two types are the same, their optional and their read-only members too. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Takes a schema for one of a type, which the compiler accepts where both are the same to the last member. */
export const exactly =
  <T>() =>
  <S>(schema: Schema<S>, ..._proof: Same<S, T> extends true ? [] : [never]): Schema<T> =>
    schema as unknown as Schema<T>;

/** The value of an object's members, read only. */
type Members<E extends v.ObjectEntries, Value = v.InferOutput<v.ObjectSchema<E, undefined>>> = { readonly [Key in keyof Value]: Value[Key] };

/** An object whose named members hold; what it does not name stays as it is. */
export const shape = <E extends v.ObjectEntries>(entries: E): Schema<Members<E>> => {
  const expected = (key: unknown) => (typeof key === 'string' ? entries[key]?.expects : undefined);
  const object: v.GenericSchema = v.looseObject(entries, ({ path }) => expected(path?.at(-1)?.key) ?? 'object');
  const noArray: v.GenericSchema = v.custom((input) => !Array.isArray(input), 'object'); // to the library an array is an object like any other
  const run: v.GenericSchema['~run'] = (dataset, config) => (Array.isArray(dataset.value) ? noArray : object)['~run'](dataset, config);
  return { ...object, expects: 'object', '~run': run } as unknown as Schema<Members<E>>;
};

export const list = <T>(item: Schema<T>): Schema<readonly T[]> => ({ ...v.array(item), expects: 'array' });

/** A member that may be left out. */
export const maybe = v.exactOptional;

/**
 * A schema chosen by what stands there, so that a problem is named where it lies, and not as «none of these».
 *
 * @param all What the JSON Schema says: anything that one of them takes.
 */
export const byInput = <T>(all: Schema<T>, choose: (input: unknown) => Schema<T>): Schema<T> => ({
  ...v.lazy<Schema<T>>((input) => (input === undefined ? all : choose(input))),
  expects: all.expects.replace(/^\((.*)\)$/, '$1').replaceAll('Array', 'array').replaceAll(' | ', ' or '),
});

export const string = v.string();
export const boolean = v.boolean();

const digits = v.pipe(v.string(), v.regex(DIGITS, 'number'), v.transform(Number));
/** A number, or one as a string of digits, which content systems write too. */
export const number = byInput<number>({ ...v.union([v.number(), digits]), expects: 'number' }, (input) => (typeof input === 'string' ? digits : v.number()));

const numeric = v.pipe(v.number(), v.transform(String));
/** A string, or a number, which content systems write too. */
export const id = byInput<string>({ ...v.union([string, numeric]), expects: 'string' }, (input) => (typeof input === 'number' ? numeric : string));

/** One of some words. */
export const choice = v.picklist;
export const literal = v.literal;

export const isObject = (input: unknown): input is object => typeof input === 'object' && input !== null;

/** What a value names as its type, or nothing. */
const typeOf = (input: unknown): string | undefined => {
  const type = isObject(input) ? (input as { type?: unknown }).type : undefined;
  return typeof type === 'string' ? type : undefined;
};

/** The schema of a value's type, or another where the type is none of them. */
export const ofType = <T>(kinds: Readonly<Record<string, Schema<T>>>) =>
  (input: unknown, other: Schema<T>): Schema<T> => {
    const type = typeOf(input);
    return (type !== undefined && Object.hasOwn(kinds, type) && kinds[type]) || other;
  };

const levelDigits = v.pipe(v.picklist(['2', '3', '4']), v.transform((level) => Number(level) as 2 | 3 | 4));
const levels = v.picklist([2, 3, 4]);
/** The level of a heading in the text, as a number or a digit. */
export const level = byInput<2 | 3 | 4>(v.union([levels, levelDigits]), (input) => (typeof input === 'string' ? levelDigits : levels));

/** Neither of two kinds of values: says what would be one. */
export const neither = (expects: string): Schema<never> => ({ ...string, expects }) as unknown as Schema<never>;
