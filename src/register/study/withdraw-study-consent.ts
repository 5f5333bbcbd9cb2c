import {
  withdrawStudyConsent,
  type WithdrawStudyConsentInput,
} from '../../core/study/consent/withdraw-study-consent.ts';
import type { Command } from '../command.ts';
import { forgetParticipant } from './forget-participant.ts';
import { loadConsentState } from './load-consent-state.ts';

/** By the personal code, which was checked before. */
export const withdrawStudyConsentCommand: Command<
  WithdrawStudyConsentInput,
  Awaited<ReturnType<typeof loadConsentState>>,
  { readonly withdrawn: number }
> = {
  name: 'withdraw-study-consent',
  load: loadConsentState,
  decide: withdrawStudyConsent,
  save: async (place, { entries }) => forgetParticipant(place, entries),
  answer: (entries) => ({ withdrawn: entries.length }),
};
