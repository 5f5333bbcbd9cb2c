import type { CallStanding } from '../../core/programme/call.ts';
import { reviseCall } from '../../core/programme/revise-call.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { printRules } from './print-rules.ts';
import { saveRules } from './save-rules.ts';

interface Input {
  readonly id: string;
  readonly rules: CallRules;
  /** Fingerprint of the rules that the writer began from. */
  readonly base: string;
  /** The reason itself travels with the wish. */
  readonly hasReason: boolean;
}

const versionOf = (entries: readonly EntryBody[]): number | undefined =>
  entries[0] === undefined ? undefined : Number(entries[0].data['version']);

export const reviseCallCommand: Command<
  Input,
  CallStanding | undefined,
  { readonly version: number; readonly rulesSha256: string }
> = {
  name: 'revise-call',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'call', institutionId, id),
  decide: (state, { id, rules, base, hasReason }, circumstances) =>
    reviseCall(state, { id, base, hasReason, ...printRules(rules) }, circumstances),
  save: async (place, { entries, input: { id, rules } }) => {
    const version = versionOf(entries);
    if (version !== undefined) await saveRules(place, id, version, printRules(rules));
  },
  answer: (entries, state, { rules }) => ({
    version: versionOf(entries) ?? state?.version ?? 0,
    rulesSha256: printRules(rules).rulesSha256,
  }),
};
