import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import {
  giveStudyConsent,
  type GiveStudyConsentInput,
  type StudyConsentState,
} from './give-study-consent.ts';
import { withdrawStudyConsent, type WithdrawStudyConsentInput } from './withdraw-study-consent.ts';

export type RecordStudyConsentInput = GiveStudyConsentInput &
  WithdrawStudyConsentInput & { readonly studyId: string };

/** What a participant signed on paper, entered by an analyst: purposes that are agreed to and such that no longer are. */
export const recordStudyConsent = (
  state: StudyConsentState,
  input: RecordStudyConsentInput,
  circumstances: Pick<Circumstances, 'now' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (state.participant?.studyId !== input.studyId) return refuse({ code: 'study-participant-unknown' });
  if (input.gives.some(({ purpose }) => input.withdraws.includes(purpose)))
    return refuse({ code: 'study-consent-given-and-withdrawn' });
  // Whoever leaves agrees to nothing else by the same paper.
  if (input.withdraws.includes('taking-part') && input.gives.length > 0)
    return refuse({ code: 'study-consent-needs-taking-part' });
  const given = giveStudyConsent(state, input, 'paper', circumstances);
  // Whoever left can still withdraw; nothing is given to be refused then.
  if (!given.ok && input.gives.length > 0) return given;
  const withdrawn = withdrawStudyConsent(state, input, circumstances);
  return withdrawn.ok ? accept([...(given.ok ? given.value : []), ...withdrawn.value]) : withdrawn;
};
