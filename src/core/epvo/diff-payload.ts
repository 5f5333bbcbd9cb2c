import type { Json } from '../basics/json.ts';
import type { EpvoRow } from './epvo-row.ts';
import { sameValue } from './same-value.ts';

/** `new`: the EPVO has nothing there; `changed`: something else; `emptied`: something that would go; `same`: it stays. */
export const fieldChanges = ['new', 'changed', 'emptied', 'same'] as const;
type FieldChange = (typeof fieldChanges)[number];

/** One field of a row before it is sent. */
interface FieldDiff {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
  readonly change: FieldChange;
}

const changeOf = (before: Json, after: Json): FieldChange => {
  if (sameValue(before, after)) return 'same';
  if (before === null || before === '') return after === null ? 'same' : 'new';
  return after === null ? 'emptied' : 'changed';
};

/** Field by field what the EPVO has and what would be sent, in the order of the payload. */
export const diffPayload = (mirror: EpvoRow | null | undefined, payload: EpvoRow): readonly FieldDiff[] =>
  Object.entries(payload).map(([field, after]) => {
    const before = mirror?.[field] ?? null;
    return { field, before, after, change: changeOf(before, after) };
  });
