import { decideAwards, type DecidingState } from '../../core/award/decide-awards.ts';
import type { DecisionRecord } from '../../core/award/decision-record.ts';
import type { JsonValue } from '../../core/basics/canonical-json.ts';
import { readCall } from '../programme/read-call.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { lockSelection } from '../review/lock-selection.ts';

/** The decision as it was computed; it is kept whole, so that it can be checked again. */
export const decideAwardsCommand: Command<
  DecisionRecord,
  DecidingState,
  { readonly number: number; readonly awarded: number }
> = {
  name: 'decide-awards',
  load: async (place, record) => ({
    ...(await lockSelection(place, record.callId)),
    // As it will be stored: fields that are left out are no fields.
    recordSha256: fingerprint(JSON.parse(JSON.stringify(record)) as JsonValue),
    appealDays: (await readCall(place.trx, record.callId))?.rules.review.appealDays ?? 0,
  }),
  decide: decideAwards,
  save: async ({ trx, institutionId }, { entries, input }) => {
    const decided = entries.find(({ noun }) => noun === 'award-decision');
    if (decided === undefined) return;
    await trx
      .insertInto('award_decision_record')
      .values({ institution_id: institutionId, id: decided.recordId, content: JSON.stringify(input) })
      .execute();
  },
  answer: (_entries, _state, { number, allocation }) => ({ number, awarded: allocation.awarded.length }),
};
