import { roles, type Role } from '../../../core/basics/role.ts';
import { hasPlaceFor } from '../../../core/institution/has-place-for.ts';

/** Roles that are given to people in the institution; applicants join by themselves. */
export const rolesHere = (institutionId: string): readonly Role[] =>
  roles.filter((role) => role !== 'applicant' && hasPlaceFor(institutionId, role));
