import { sql } from 'kysely';
import type { LineCounts, LineState } from '../../core/epvo/end-sending.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { Drift } from '../../core/epvo/find-dropped.ts';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { openJson, sealJson } from '../sealed-json.ts';

const table = 'epvo_sending_line';

/** What the service said of a row, and what stood otherwise when it was read back. */
interface LineAnswer {
  readonly errors: readonly string[];
  readonly drift: readonly Drift[];
}

export interface SendingLine {
  readonly id: string;
  readonly recordId: string;
  readonly key: number;
  readonly state: LineState;
  readonly payload: EpvoRow;
  readonly before: EpvoRow | null;
  readonly answer: LineAnswer;
}

/** Rows of a sending in their order, opened. */
export const listSendingLines = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  sendingId: string,
): Promise<readonly SendingLine[]> => {
  const { rows } = await sql<{
    id: string;
    recordId: string;
    key: number;
    state: LineState;
    payload: string;
    before: string;
    answer: string | null;
  }>`
    select id, record_id as "recordId", key, state, payload_sealed as payload, before_sealed as before,
           answer_sealed as answer
      from epvo_sending_line where institution_id = ${institutionId} and sending_id = ${sendingId}
     order by position`.execute(trx);
  return rows.map(({ id, payload, before, answer, ...line }) => ({
    ...{ id, ...line },
    payload: openJson(vault, payload, { table, column: 'payload_sealed', recordId: id }) as EpvoRow,
    before: openJson(vault, before, { table, column: 'before_sealed', recordId: id }) as EpvoRow | null,
    answer:
      answer === null
        ? { errors: [], drift: [] }
        : (openJson(vault, answer, {
            table,
            column: 'answer_sealed',
            recordId: id,
          }) as unknown as LineAnswer),
  }));
};

/** What became of rows; content of the sending, whose standing follows when it ends. */
export const markSendingLines = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  lines: readonly { readonly id: string; readonly state: LineState; readonly answer?: LineAnswer }[],
): Promise<void> => {
  for (const { id, state, answer } of lines) {
    const sealed =
      answer === undefined ? null : sealJson(vault, answer, { table, column: 'answer_sealed', recordId: id });
    await sql`
      update epvo_sending_line set state = ${state}, answer_sealed = coalesce(${sealed}, answer_sealed)
       where institution_id = ${institutionId} and id = ${id}`.execute(trx);
  }
};

/** How many rows of a sending are how far. */
export const countSendingLines = async (
  trx: RegisterTransaction,
  institutionId: string,
  sendingId: string,
): Promise<LineCounts> => {
  const { rows } = await sql<{ state: LineState; count: number }>`
    select state, count(*)::int as count from epvo_sending_line
     where institution_id = ${institutionId} and sending_id = ${sendingId} group by state`.execute(trx);
  const none = { waiting: 0, sent: 0, saved: 0, failed: 0, unsaid: 0, moved: 0, drifted: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
};
