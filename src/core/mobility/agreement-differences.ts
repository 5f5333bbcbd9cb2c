import { canonicalJson, type JsonValue } from '../basics/canonical-json.ts';
import type { AgreementContent } from './agreement-content.ts';

/** One place in which two versions differ; `null` where one of them has nothing there. */
interface AgreementDifference {
  /** `plannedEnd`, `host.name`, `tasks.1.dueOn`; `courses.2` for a whole line that was added or taken out. */
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

const isObject = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const compare = (before: JsonValue, after: JsonValue, field: string): readonly AgreementDifference[] => {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const at = (key: string | number): string => (field === '' ? String(key) : `${field}.${key}`);
  if (isObject(before) && isObject(after)) {
    return Object.keys(after).flatMap((key) => compare(before[key] ?? null, after[key] ?? null, at(key)));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [before as readonly JsonValue[], after as readonly JsonValue[]];
    return Array.from({ length: Math.max(old.length, now.length) }, (_none, index) =>
      compare(old[index] ?? null, now[index] ?? null, at(index)),
    ).flat();
  }
  return [{ field, before, after }];
};

/** What a version changes in another one, in the order of the page; why it was written is no difference. */
export const agreementDifferences = (
  { reason: _then, ...before }: AgreementContent,
  { reason: _now, ...after }: AgreementContent,
): readonly AgreementDifference[] => compare(before, after, '');
