import { sql } from 'kysely';
import { orderEpvoSending, rowsToSend, type SendingToOrder } from '../../core/epvo/order-sending.ts';
import type { SentEntity } from '../../core/epvo/plan-rows.ts';
import type { Command } from '../command.ts';
import { isEpvoBusy } from './is-busy.ts';
import { loadPlan } from './load-plan.ts';
import { sealJson } from '../sealed-json.ts';

/** A coordinator sends what is whole and new or changed of a table; a job does it. */
export const orderEpvoSendingCommand: Command<
  { readonly entity: SentEntity; readonly shown: number },
  SendingToOrder,
  { readonly id: string; readonly rows: number }
> = {
  name: 'order-epvo-sending',
  load: async ({ trx, institutionId, vault }, { entity }) => {
    const isBusy = await isEpvoBusy(trx, institutionId, entity);
    const plan = await loadPlan(trx, institutionId, vault);
    const { rows } = await sql<{ id: string; recordId: string; key: number | null }>`
      select id, record_id as "recordId", key from epvo_link
       where institution_id = ${institutionId} and entity = ${entity} for update`.execute(trx);
    return {
      isBusy,
      planned: (plan?.planned ?? []).filter((row) => row.entity === entity),
      links: new Map(rows.map(({ recordId, ...link }) => [recordId, link])),
    };
  },
  decide: orderEpvoSending,
  save: async ({ trx, institutionId, vault, circumstances }, { entries: [first], state: { planned } }) => {
    if (first === undefined) return;
    const table = 'epvo_sending_line';
    const lines = rowsToSend(planned).map(({ recordId, key, studentKey, row, mirror }, position) => {
      const id = circumstances.newId('esl');
      return {
        ...{ id, sending_id: first.recordId, position, record_id: recordId, key, student_key: studentKey },
        ...{ state: 'waiting', answer_sealed: null },
        payload_sealed: sealJson(vault, row, { table, column: 'payload_sealed', recordId: id }),
        before_sealed: sealJson(vault, mirror ?? null, { table, column: 'before_sealed', recordId: id }),
      };
    });
    await sql`
      insert into epvo_sending_line (institution_id, id, sending_id, position, record_id, key, student_key, state,
                                     payload_sealed, before_sealed, answer_sealed)
      select ${institutionId}, v.id, v.sending_id, v.position, v.record_id, v.key, v.student_key, v.state,
             v.payload_sealed, v.before_sealed, v.answer_sealed
        from jsonb_populate_recordset(null::epvo_sending_line, ${JSON.stringify(lines)}::jsonb) v`.execute(
      trx,
    );
  },
  answer: ([first], { planned }) => ({ id: first?.recordId ?? '', rows: rowsToSend(planned).length }),
};
