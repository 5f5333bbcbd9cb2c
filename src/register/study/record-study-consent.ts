import type { StudyConsentState } from '../../core/study/consent/give-study-consent.ts';
import {
  recordStudyConsent,
  type RecordStudyConsentInput,
} from '../../core/study/consent/record-study-consent.ts';
import type { Command } from '../command.ts';
import { forgetParticipant } from './forget-participant.ts';
import { loadConsentState } from './load-consent-state.ts';

/** From paper, by an analyst. `shownSha256`: of the texts that this program prints. */
export const recordStudyConsentCommand: Command<
  RecordStudyConsentInput & Pick<StudyConsentState, 'shownSha256'>,
  StudyConsentState,
  { readonly recorded: number }
> = {
  name: 'record-study-consent',
  load: async (place, input) => ({
    ...(await loadConsentState(place, input)),
    shownSha256: input.shownSha256,
  }),
  decide: recordStudyConsent,
  save: async (place, { entries }) => forgetParticipant(place, entries),
  answer: (entries) => ({ recorded: entries.length }),
};
