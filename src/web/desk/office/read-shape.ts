import type { ZodType } from 'zod';
import type { JsonValue } from '../../../core/basics/canonical-json.ts';
import type { RefusalItem } from '../../../core/basics/refusal.ts';
import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { unstorableFields } from '../../../core/basics/unstorable-fields.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: string;
  /** Of each form that would do, why this is none. */
  readonly errors?: readonly (readonly { readonly format?: string }[])[];
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value,
  );

const codeOf = (issue: Issue, given: unknown): Pick<RefusalItem, 'code' | 'params'> => {
  if (Array.isArray(given)) return { code: issue.code === 'too_big' ? 'list-too-long' : 'list-too-short' };
  if (given === undefined || given === null || given === '') return { code: 'value-missing' };
  if (typeof given === 'number') {
    if (Number.isNaN(given)) return { code: 'number-wrong' };
    if (issue.code === 'too_small')
      return { code: 'number-too-small', params: { least: Number(issue.minimum) } };
    if (issue.code === 'too_big') return { code: 'number-too-big', params: { most: Number(issue.maximum) } };
    return { code: 'number-not-whole' };
  }
  if (issue.code === 'too_big') return { code: 'text-too-long', params: { most: Number(issue.maximum) } };
  const format = issue.format ?? issue.errors?.[0]?.[0]?.format;
  if (format === 'date' || format === 'datetime') return { code: 'date-wrong' };
  return { code: 'value-wrong' };
};

/** What was typed in the shape that is sent, or what is missing or wrong, by the path of its field (`regions.0.places`). */
export const readShape = <Shape>(
  shape: ZodType<Shape>,
  typed: unknown,
): Result<Shape, readonly RefusalItem[]> => {
  const read = shape.safeParse(trimmed(typed));
  if (read.success) {
    const fields = unstorableFields(read.data as JsonValue);
    return fields.length === 0
      ? accept(read.data)
      : refuse(fields.map((field) => ({ code: 'text-not-storable', field })));
  }
  return refuse(
    read.error.issues.map((issue) => ({
      ...codeOf(issue as Issue, at(trimmed(typed), issue.path)),
      field: issue.path.map(String).join('.'),
    })),
  );
};

const trimmed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
};
