import type { ApplicationStanding } from '../../core/application/application.ts';
import { referenceNumber } from '../../core/application/reference-number.ts';
import { findLetterMatter, type LetterMatter } from '../../register/application/find-letter-matter.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findStanding } from '../../register/standing.ts';

/** To whom a letter about the decision on an application goes, and what it is about. */
export interface ApplicantLetter extends LetterMatter {
  readonly institutionId: string;
  readonly applicationId: string;
  readonly reference: string;
}

/** `undefined` where the application or its owner's address is gone. */
export const findApplicantLetter = async (
  trx: RegisterTransaction,
  institutionId: string,
  applicationId: string,
): Promise<ApplicantLetter | undefined> => {
  const application = await findStanding<ApplicationStanding>(
    trx,
    'application',
    institutionId,
    applicationId,
  );
  if (application === undefined) return undefined;
  const matter = await findLetterMatter(trx, application.accountId, application.callId);
  const reference = referenceNumber(applicationId, application.submittedAt);
  return matter && { ...matter, institutionId, applicationId, reference };
};
