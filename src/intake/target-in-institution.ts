import type { Decided } from '../core/basics/refusal.ts';
import { accept, refuse } from '../core/basics/result.ts';
import { entityOfTarget, targetOfUniversity } from '../core/epvo/epvo-import-target.ts';
import type { ImportTarget } from '../core/import/import-target.ts';
import type { Register } from '../register/db.ts';
import { findUniversityNumber } from '../register/epvo/find-university-number.ts';

/**
 * A target as the rows of one institution become it: of the EPVO none but those of the university itself. Refuses with `epvo-no-number` where
 * nobody recorded the number that it has there.
 */
export const targetInInstitution = async (
  register: Register,
  institutionId: string,
  target: ImportTarget,
): Promise<Decided<ImportTarget>> => {
  if (entityOfTarget(target.id) === undefined) return accept(target);
  const number = await register.inInstitution(institutionId, async (trx) =>
    findUniversityNumber(trx, institutionId),
  );
  return number === undefined
    ? refuse({ code: 'epvo-no-number' })
    : accept(targetOfUniversity(target, number));
};
