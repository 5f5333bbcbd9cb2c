import type { ZodType } from 'zod';
import type { JsonValue } from '../../core/basics/canonical-json.ts';
import type { RefusalItem } from '../../core/basics/refusal.ts';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { unstorableFields } from '../../core/basics/unstorable-fields.ts';

/** Whether the form was missed by a text that no database keeps; a list or an object is not looked into. */
const hasUnstorableText = (value: unknown, path: readonly PropertyKey[]): boolean => {
  const given = path.reduce<unknown>((inner, step) => Object(inner)[step], value);
  return typeof given === 'string' && unstorableFields(given).length > 0;
};

/**
 * What came, in the form it should have; or each field, by its path, that has another form or holds a text that no
 * database keeps.
 */
export const readForm = <Read>(form: ZodType<Read>, value: unknown): Result<Read, readonly RefusalItem[]> => {
  const read = form.safeParse(value);
  if (!read.success) {
    return refuse(
      read.error.issues.map(({ code, path, ...issue }) => ({
        code:
          code === 'unrecognized_keys'
            ? 'field-unknown'
            : hasUnstorableText(value, path)
              ? 'text-not-storable'
              : 'field-form',
        field: [...path, ...('keys' in issue && Array.isArray(issue.keys) ? issue.keys : [])].join('.'),
      })),
    );
  }
  // What came is JSON, or the words of an address.
  const fields = unstorableFields(value as JsonValue);
  return fields.length === 0
    ? accept(read.data)
    : refuse(fields.map((field) => ({ code: 'text-not-storable', field })));
};
