import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Refusal } from '../basics/refusal.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { EpvoEntity } from './epvo-entity.ts';
import type { EpvoRow } from './epvo-row.ts';
import type { EpvoLinkStanding } from './epvo-standing.ts';
import { epvoTables } from './epvo-tables.ts';
import { isEpvoValue } from './is-epvo-value.ts';

/** What joining depends on. */
export interface RecordToJoin {
  readonly linkId: string | undefined;
  readonly standing: EpvoLinkStanding | undefined;
  /** Whether the register has such a record for the table. */
  readonly isKnown: boolean;
  /** Fields that the register fills itself. */
  readonly fromRegister: readonly string[];
  /** Numbers of the table that were read; `undefined` where it never was. */
  readonly keys: ReadonlySet<number> | undefined;
  /** Another record that is this row already. */
  readonly takenBy: string | undefined;
}

export interface RecordJoined {
  readonly entity: EpvoEntity;
  readonly recordId: string;
  /** The row that it is; left out, that stays as it is. */
  readonly key?: number | null | undefined;
  /** Values for fields where the register knows nothing; left out, they stay as they are. */
  readonly values?: EpvoRow | undefined;
}

const faultOfValues = (
  entity: EpvoEntity,
  values: EpvoRow,
  fromRegister: readonly string[],
): Refusal | undefined => {
  const table = epvoTables[entity];
  for (const [name, value] of Object.entries(values)) {
    const field = table.fields.find((known) => known.name === name);
    if (field === undefined || name === table.key)
      return { code: 'epvo-field-unknown', params: { field: name } };
    if (fromRegister.includes(name)) return { code: 'epvo-field-from-register', params: { field: name } };
    if (!isEpvoValue(value, field.type))
      return { code: 'epvo-field-type', params: { field: name, type: field.type } };
  }
  return undefined;
};

/** A coordinator says which row a record is, or writes what the register does not know of it. What he writes stands apart, sealed. */
export const joinEpvoRecord = (
  { linkId, standing, isKnown, fromRegister, keys, takenBy }: RecordToJoin,
  { entity, recordId, key, values }: RecordJoined,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (!isKnown) return refuse({ code: 'epvo-record-unknown' });
  if (typeof key === 'number' && keys?.has(key) !== true)
    return refuse({ code: 'epvo-row-unknown', params: { entity, key } });
  if (typeof key === 'number' && takenBy !== undefined && takenBy !== recordId)
    return refuse({ code: 'epvo-row-taken', params: { key } });
  const fault = values === undefined ? undefined : faultOfValues(entity, values, fromRegister);
  if (fault !== undefined) return refuse(fault);
  const joined = key === undefined ? (standing?.key ?? null) : key;
  const how = key === undefined ? (standing?.how ?? 'none') : key === null ? 'none' : 'hand';
  const writtenAt = values === undefined ? (standing?.writtenAt ?? null) : now;
  const isSame = standing?.key === joined && standing.how === how && values === undefined;
  if (isSame) return accept([]);
  return accept([
    {
      kind: standing === undefined ? 'EpvoRecordJoined' : 'EpvoRecordChanged',
      noun: 'epvo-link',
      recordId: linkId ?? newId('elk'),
      data: { entity, recordId, key: joined, how, writtenAt },
    },
  ]);
};
