import type { JsonValue } from './canonical-json.ts';

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * Where a text has what neither the database nor a fingerprint can hold: a null character or half a letter. A name of a
 * field that has it is found at the object it is in.
 */
export const unstorableFields = (value: JsonValue, at = ''): readonly string[] => {
  if (typeof value === 'string') return isStorable(value) ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, JsonValue]) =>
    isStorable(key) ? unstorableFields(inner, at === '' ? key : `${at}.${key}`) : [at],
  );
};
