import type { Register } from '../db.ts';
import { listInstitutionIds } from '../institution/list-institution-ids.ts';
import { findStudy } from './find-study.ts';

/** The institution of a study, for the operator, who names the study alone; undefined where there is none. */
export const findStudyPlace = async (register: Register, studyId: string): Promise<string | undefined> => {
  const institutions = await register.readOnly('qaitu_national', async (trx) => listInstitutionIds(trx));
  for (const { id } of institutions) {
    const found = await register.inInstitution(id, async (trx) => findStudy(trx, id, studyId));
    if (found !== undefined) return id;
  }
  return undefined;
};
