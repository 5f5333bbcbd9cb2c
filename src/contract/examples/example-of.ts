import type { z } from 'zod';
import { sampleOfName, sampleTexts } from './sample-texts.ts';
import { emptyFields, sampleWords } from './sample-words.ts';

/** What a form of zod says of itself, as far as examples need it. */
interface Form {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly left?: z.ZodType;
  readonly right?: z.ZodType;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly getter?: () => z.ZodType;
}

/** A form that contains itself is not followed deeper. */
const deepest = 12;
const numbers = [1, 0, 2, 50, 0.5, 2024, 100, 10_000, 1_000_000, -1];

const formOf = (type: z.ZodType): Form => (type as unknown as { readonly def: Form }).def;

const takes = (type: z.ZodType, value: unknown): boolean => type.safeParse(value).success;

const firstTaken = (type: z.ZodType, name: string, candidates: readonly unknown[]): unknown => {
  const found = candidates.find((value) => value !== undefined && takes(type, value));
  if (found === undefined) throw new Error(`no example for ${name}`);
  return found;
};

/** A name of something in three languages. */
const inThreeLanguages = {
  kk: 'Академиялық ұтқырлық',
  ru: 'Академическая мобильность',
  en: 'Academic mobility',
};

const objectOf = (shape: Readonly<Record<string, z.ZodType>>, depth: number): object => {
  const isName = Object.keys(shape).toSorted().join() === 'en,kk,ru';
  if (isName && Object.values(shape).every((language) => takes(language, 'text'))) return inThreeLanguages;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => {
      const { type } = formOf(field);
      if (type === 'optional' && (emptyFields.has(key) || depth >= deepest)) return [];
      const value = exampleOf(field, key, depth + 1);
      return value === undefined ? [] : [[key, value]];
    }),
  );
};

const recordOf = ({ keyType, valueType }: Form, name: string, depth: number): object => {
  if (keyType === undefined || valueType === undefined) return {};
  const keys = formOf(keyType).entries;
  const named = keys === undefined ? [exampleOf(keyType, 'key', depth + 1)] : Object.values(keys);
  return Object.fromEntries(named.map((key) => [String(key), exampleOf(valueType, name, depth + 1)]));
};

const listOf = (type: z.ZodType, element: z.ZodType, name: string, depth: number): readonly unknown[] => {
  if (depth >= deepest && takes(type, [])) return [];
  const one = exampleOf(element, name.replace(/s$/, ''), depth + 1);
  return [[one], [], [one, one], [one, one, one]].find((list) => takes(type, list)) ?? [one];
};

/**
 * An example of a form, the same at every call: by the names of its fields (`sampleWords`), otherwise the first text or number that the
 * form takes. Throws where there is none.
 */
export const exampleOf = (type: z.ZodType, name = '', depth = 0): unknown => {
  const worded = sampleWords[name]?.find((value) => takes(type, value));
  if (worded !== undefined) return worded;
  const form = formOf(type);
  switch (form.type) {
    case 'object':
      return objectOf(form.shape ?? {}, depth);
    case 'array':
      return form.element && listOf(type, form.element, name, depth);
    case 'record':
      return recordOf(form, name, depth);
    case 'tuple':
      return form.items?.map((item) => exampleOf(item, name, depth + 1));
    case 'nullable':
      if (emptyFields.has(name) || depth >= deepest) return null;
      return form.innerType && exampleOf(form.innerType, name, depth);
    case 'optional':
    case 'default':
    case 'readonly':
    case 'prefault':
    case 'catch':
      return form.innerType && exampleOf(form.innerType, name, depth);
    case 'pipe':
      return form.in && exampleOf(form.in, name, depth);
    case 'lazy':
      return form.getter && exampleOf(form.getter(), name, depth + 1);
    case 'union': {
      const all = form.options ?? [];
      const flat = depth >= deepest ? all.filter((option) => formOf(option).type !== 'lazy') : all;
      const option = flat[0] ?? all[0];
      return option && exampleOf(option, name, depth + 1);
    }
    case 'intersection':
      return {
        ...Object(form.left && exampleOf(form.left, name, depth + 1)),
        ...Object(form.right && exampleOf(form.right, name, depth + 1)),
      };
    case 'enum':
      return Object.values(form.entries ?? {})[0];
    case 'literal':
      return form.values?.[0];
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'unknown':
    case 'any':
      return {};
    case 'number':
      return firstTaken(type, name, numbers);
    case 'string':
      return firstTaken(type, name, [
        sampleOfName(name),
        ...(takes(type, 'text') ? ['text'] : []),
        ...sampleTexts,
      ]);
    default:
      throw new Error(`no example for a form of the kind ${form.type} (${name})`);
  }
};
