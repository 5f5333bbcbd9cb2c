import {
  giveStudyConsent,
  type GiveStudyConsentInput,
  type StudyConsentState,
} from '../../core/study/consent/give-study-consent.ts';
import type { Command } from '../command.ts';
import { loadConsentState } from './load-consent-state.ts';

/** By the personal code, which was checked before. `shownSha256`: of the texts that this program shows. */
export const giveStudyConsentCommand: Command<
  GiveStudyConsentInput & Pick<StudyConsentState, 'shownSha256'>,
  StudyConsentState,
  { readonly given: number }
> = {
  name: 'give-study-consent',
  load: async (place, input) => ({
    ...(await loadConsentState(place, input)),
    shownSha256: input.shownSha256,
  }),
  decide: (state, input, circumstances) => giveStudyConsent(state, input, 'participant', circumstances),
  answer: (entries) => ({ given: entries.length }),
};
