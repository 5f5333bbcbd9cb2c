import type { Json } from '../basics/json.ts';
import { checkRow } from './check-row.ts';
import type { EpvoFault } from './epvo-fault.ts';
import type { EpvoTable } from './epvo-field.ts';
import { frameFields, type EpvoRow } from './epvo-row.ts';
import type { KnownCodes } from './known-codes.ts';

/** What a payload is made of. */
interface PayloadMatter {
  readonly key: number;
  /** What the register knows; a field that it does not know is left out, not `null`. */
  readonly facts: EpvoRow;
  /** What the office wrote where the register knows nothing. */
  readonly written: EpvoRow;
  /** Fields that the register fills once its record is joined to one of the EPVO, which it is not yet. */
  readonly unlinked?: readonly string[];
  /** The row as the EPVO has it; `null` where the table was read and has no such row, `undefined` where it was never read. */
  readonly mirror: EpvoRow | null | undefined;
}

export interface Payload {
  readonly row: EpvoRow;
  /** While there is one, the row is not sent. */
  readonly faults: readonly EpvoFault[];
  /** The EPVO has no such row. */
  readonly isNew: boolean;
}

/** Spaces at the ends mean nothing, and a text without letters is no text: the EPVO wants `null`. */
const tidied = (value: Json): Json => {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text === '' ? null : text;
};

/**
 * A row as it would replace the one that the EPVO has: whole. What the register does not know is sent back as it was read, fields that nobody
 * described included, so that nothing is emptied by our not knowing it; a table that was never read cannot be sent to.
 */
export const buildPayload = (
  table: EpvoTable,
  { key, facts, written, unlinked = [], mirror }: PayloadMatter,
  known: KnownCodes,
): Payload => {
  const names = new Set<string>(table.fields.map(({ name }) => name));
  const ours = { ...written, ...facts };
  const strangers = Object.keys(ours).filter((name) => !names.has(name));
  const kept = Object.entries(mirror ?? {}).filter(
    ([name]) => !names.has(name) && !(frameFields as readonly string[]).includes(name),
  );
  const row: Record<string, Json> = { typeCode: table.entity, universityId: known.universityId };
  for (const { name } of table.fields) {
    const value = ours[name] ?? (mirror === null || mirror === undefined ? null : mirror[name]);
    // A row that was read without a field does not say what stands there: left out, it is refused.
    if (value !== undefined) row[name] = tidied(value);
  }
  row[table.key] = key;
  for (const [name, value] of kept) row[name] = value;
  return {
    row,
    isNew: mirror === null,
    faults: [
      ...(mirror === undefined ? [{ code: 'epvo-not-read', field: table.key } as const] : []),
      ...unlinked.map((field) => ({ code: 'epvo-unlinked', field }) as const),
      ...strangers.map((field) => ({ code: 'epvo-field-unknown', field }) as const),
      ...checkRow(table, row, known),
    ],
  };
};
