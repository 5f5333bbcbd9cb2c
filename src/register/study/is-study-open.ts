import type { RegisterTransaction } from '../db.ts';
import { findStudy } from './find-study.ts';

/** Whether the institution has the study and it is not closed; without locking it, so that many may code at once. */
export const isStudyOpen = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<boolean> => {
  const study = await findStudy(trx, institutionId, studyId);
  return study !== undefined && study.status !== 'closed';
};
