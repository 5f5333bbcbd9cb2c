import { sql } from 'kysely';
import type { EpvoLinkStanding } from '../../core/epvo/epvo-standing.ts';
import { joinEpvoRecord, type RecordJoined, type RecordToJoin } from '../../core/epvo/join-record.ts';
import type { Command, Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import { loadPlan } from './load-plan.ts';
import { sealJson } from '../sealed-json.ts';

const loadRecord = async (
  { trx, institutionId, vault }: Place,
  { entity, recordId, key }: RecordJoined,
): Promise<RecordToJoin> => {
  const { rows } = await sql<{ id: string; recordId: string; key: number | null }>`
    select id, record_id as "recordId", key from epvo_link
     where institution_id = ${institutionId} and entity = ${entity}
       and (record_id = ${recordId} or key = ${key ?? null}::integer)`.execute(trx);
  const own = rows.find((row) => row.recordId === recordId);
  const plan = await loadPlan(trx, institutionId, vault, [entity]);
  const row = plan?.planned.find((one) => one.entity === entity && one.recordId === recordId);
  // Who has a stay can be joined to a student, though nothing of a student is sent.
  const isPerson = entity === 'STUDENT' && plan?.records.stays.some(({ personId }) => personId === recordId);
  return {
    linkId: own?.id,
    standing:
      own === undefined
        ? undefined
        : await findStanding<EpvoLinkStanding>(trx, 'epvo-link', institutionId, own.id),
    isKnown: row !== undefined || isPerson === true,
    fromRegister: row?.fromRegister ?? [],
    keys: new Set(plan?.twin.tables.get(entity)?.rows.keys()),
    takenBy:
      entity === 'FOREIGN_UNIVERSITIES'
        ? undefined
        : rows.find((other) => other.recordId !== recordId && other.key === key && key !== null)?.recordId,
  };
};

/** A coordinator says which row a record is, or writes what the register does not know of it. */
export const joinEpvoRecordCommand: Command<RecordJoined, RecordToJoin, { readonly done: boolean }> = {
  name: 'join-epvo-record',
  load: loadRecord,
  decide: joinEpvoRecord,
  save: async ({ trx, institutionId, vault }, { entries: [entry], input: { values } }) => {
    if (entry === undefined || values === undefined) return;
    const id = entry.recordId;
    const sealed = sealJson(vault, values, { table: 'epvo_value', column: 'values_sealed', recordId: id });
    await sql`
      insert into epvo_value (institution_id, id, values_sealed) values (${institutionId}, ${id}, ${sealed})
      on conflict (institution_id, id) do update set values_sealed = excluded.values_sealed`.execute(trx);
  },
  answer: () => ({ done: true }),
};
