import type { JsonValue } from '../../core/basics/canonical-json.ts';

/** Where a text has what neither the database nor a fingerprint can hold: a null character or half a letter. */
export const unstorableFields = (value: JsonValue, at: string): readonly string[] => {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, JsonValue]) =>
    unstorableFields(inner, `${at}.${key}`),
  );
};
