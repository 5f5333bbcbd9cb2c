import type { StudyConsentView, StudyParticipantView } from '../../contract/study-participant.ts';
import { mayUse } from '../../core/study/consent/may-use.ts';
import type { StudyConsentStanding } from '../../core/study/standing/study-standing.ts';
import type { StudyParticipantRow } from '../../register/study/list-participants.ts';

/** A participant as the analysts see one: by pseudonym, with what the consents allow. */
const rowOf = (
  { studyId: _study, ...row }: StudyParticipantRow,
  consents: readonly StudyConsentStanding[],
): StudyParticipantView => ({ ...row, may: mayUse(consents, row.id) });

const consentOf = ({
  purpose,
  version,
  locale,
  givenBy,
  givenAt,
  withdrawnAt,
}: StudyConsentStanding): StudyConsentView => ({
  ...{ purpose, version, locale, givenBy, givenAt },
  withdrawnAt: withdrawnAt ?? null,
});

export const studyParticipantViews = { rowOf, consentOf } as const;
