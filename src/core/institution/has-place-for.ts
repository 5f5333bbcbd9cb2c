import type { Role } from '../basics/role.ts';
import { nationalOffice } from './institution.ts';

/** Roles that exist at the national office only, and those that it never gives. */
const nationalOnly: readonly Role[] = ['officer', 'committee'];
const universityOnly: readonly Role[] = ['applicant', 'coordinator', 'head'];

/** Whether a role can be held in the institution. */
export const hasPlaceFor = (institutionId: string, role: Role): boolean =>
  !(institutionId === nationalOffice ? universityOnly : nationalOnly).includes(role);
