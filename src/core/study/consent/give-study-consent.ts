import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Locale } from '../../basics/locale.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type {
  StudyConsentPurpose,
  StudyConsentStanding,
  StudyParticipantStanding,
} from '../standing/study-standing.ts';
import { studyConsentVersions } from './study-consent-versions.ts';

/** What somebody agrees to, and the text that was read. */
interface StudyConsentWish {
  readonly purpose: StudyConsentPurpose;
  readonly version: number;
  readonly textSha256: string;
}

export interface GiveStudyConsentInput {
  readonly participantId: string;
  readonly locale: Locale;
  readonly gives: readonly StudyConsentWish[];
}

export interface StudyConsentState {
  readonly participant: StudyParticipantStanding | undefined;
  /** Those of this participant. */
  readonly consents: readonly (StudyConsentStanding & { readonly id: string })[];
  /** SHA-256 of the texts that are shown now, in the language of the wish. */
  readonly shownSha256: Readonly<Record<StudyConsentPurpose, string>>;
}

/**
 * Consent is to the text that was read: another version, or a text that differs by a letter, is refused. Nothing else can be agreed to without
 * taking part, and whoever left is asked anew under a new pseudonym. What stands already is not given twice.
 */
export const giveStudyConsent = (
  { participant, consents, shownSha256 }: StudyConsentState,
  { participantId, locale, gives }: GiveStudyConsentInput,
  givenBy: StudyConsentStanding['givenBy'],
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (participant === undefined) return refuse({ code: 'study-participant-unknown' });
  if (participant.status === 'left') return refuse({ code: 'study-participant-left' });
  const changed = gives.find(
    ({ purpose, version, textSha256 }) =>
      version !== studyConsentVersions[purpose] || textSha256 !== shownSha256[purpose],
  );
  if (changed !== undefined)
    return refuse({ code: 'study-consent-text-changed', params: { purpose: changed.purpose } });
  const standing = consents.filter(({ withdrawnAt }) => (withdrawnAt ?? null) === null);
  const takesPart = [...standing, ...gives].some(({ purpose }) => purpose === 'taking-part');
  if (!takesPart && gives.length > 0) return refuse({ code: 'study-consent-needs-taking-part' });
  const fresh = gives.filter(
    ({ purpose }, at) =>
      gives.findIndex((one) => one.purpose === purpose) === at &&
      !standing.some((one) => one.purpose === purpose),
  );
  return accept(
    fresh.map(({ purpose, version, textSha256 }) => ({
      kind: 'StudyConsentGiven',
      noun: 'study-consent',
      recordId: newId('sct'),
      data: {
        ...{ studyId: participant.studyId, participantId, purpose, version, locale, textSha256 },
        ...{ givenBy, givenAt: now, withdrawnAt: null },
      },
    })),
  );
};
