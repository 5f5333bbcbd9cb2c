import { draftCall } from '../../core/programme/draft-call.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { printRules } from './print-rules.ts';
import { saveRules } from './save-rules.ts';

interface Input {
  readonly programmeId: string;
  readonly rules: CallRules;
}

/** In the journal of the national office, as all that is done to calls. */
export const draftCallCommand: Command<Input, { readonly hasProgramme: boolean }, { readonly id: string }> = {
  name: 'draft-call',
  load: async ({ trx, institutionId }, { programmeId }) => ({
    hasProgramme: (await findStanding(trx, 'programme', institutionId, programmeId)) !== undefined,
  }),
  decide: (state, { programmeId, rules }, circumstances) =>
    draftCall(state, { programmeId, ...printRules(rules) }, circumstances),
  save: async (place, { entries: [made], input: { rules } }) => {
    if (made !== undefined) await saveRules(place, made.recordId, 1, printRules(rules));
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
