import type { StudyView } from '../../contract/study-setup.ts';
import { countStudy } from '../../register/study/count-study.ts';
import { findRecord } from '../../register/study/find-record.ts';
import { findStudy } from '../../register/study/find-study.ts';
import { findWriting } from '../../register/study/find-writing.ts';
import { recordFingerprints } from '../../register/study/record-fingerprints.ts';
import type { RegisterTransaction } from '../../register/db.ts';

/** A study with the newest version of its record; `undefined` where the institution has none of that name. */
export const studyView = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<StudyView | undefined> => {
  const study = await findStudy(trx, institutionId, studyId);
  const record = study && (await findRecord(trx, institutionId, studyId, study.version));
  if (study === undefined || record === undefined) return undefined;
  const { title, status, version, openedAt } = study;
  return {
    ...(await findWriting(trx, institutionId, studyId, version)),
    ...{ id: studyId, title, status, version, openedAt },
    registeredAt: study.registeredAt ?? null,
    registeredVersion: study.registeredVersion ?? null,
    registeredSha256: study.registeredSha256 ?? null,
    closedAt: study.closedAt ?? null,
    questionsSha256: recordFingerprints(record).questionsSha256,
    record,
    counts: await countStudy(trx, institutionId, studyId),
  };
};
