import type { CallRules } from '../core/programme/rules.ts';
import { remindApplicantsCommand } from '../register/application/remind-applicants.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { announceStoryCall } from './announce-story-call.ts';
import { storyDrafts } from './applicants.ts';
import { storyContent } from './draft-contents.ts';
import type { Teller } from './teller.ts';
import { writeDraft } from './write-draft.ts';

/** A call that is open on the last day of the story: one draft is complete, the other was hardly begun. */
export const openSecondCall = async (
  teller: Teller,
  {
    programmeId,
    rules,
    store,
    opensOn,
  }: {
    readonly programmeId: string;
    readonly rules: CallRules;
    readonly store: EvidenceStore;
    /** Days after the beginning of the story. */
    readonly opensOn: number;
  },
): Promise<string> => {
  const call = await announceStoryCall(teller, programmeId, rules);
  teller.day(opensOn + 5);
  const promised = storyDrafts['yerbol'];
  if (promised === undefined) throw new Error('nobody wrote what yerbol promises');
  const complete = { who: 'yerbol', university: 'alatau', callId: call };
  await writeDraft(teller, store, complete, (file) => storyContent('2 yerbol', promised, rules, file));
  const begun = { who: 'temirlan', university: 'esil', callId: call };
  const draftId = await writeDraft(teller, store, begun, (file) => ({
    record: storyContent('2 temirlan', promised, rules, file).record,
  }));
  const esil = teller.institutions.get('esil') ?? '';
  await teller.tell('esil-coordinator', esil, remindApplicantsCommand, { callId: call, draftIds: [draftId] });
  return call;
};
