import type { StatedResult } from './read-result.ts';
import { verifyAllocation } from './verify-allocation.ts';
import type { CertificateFinding } from './verify-allocation.ts';

const differs = (constraint: string, stated: string, found: string): readonly CertificateFinding[] =>
  stated === found ? [] : [{ code: 'result-differs', constraint, params: { stated, found } }];

/** Checks a printed allocation: its certificate, and that it says what its certificate says. Empty when all is true. */
export const verifyResult = ({
  objective,
  bound,
  optimal,
  awarded,
  certificate,
}: StatedResult): readonly CertificateFinding[] => [
  ...verifyAllocation(certificate),
  ...differs('objective', String(objective), String(certificate.objective)),
  ...differs('bound', String(bound), String(certificate.bound)),
  ...differs('awarded', awarded.join(', '), certificate.awarded.join(', ')),
  ...differs('optimal', String(optimal), String(certificate.bound === certificate.objective)),
];
