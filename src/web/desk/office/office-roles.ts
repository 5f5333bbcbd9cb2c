import type { Role } from '../../../core/basics/role.ts';

/** Roles whose next steps the first page lists. */
export const officeRoles: readonly Role[] = ['officer', 'coordinator', 'committee', 'reviewer', 'verifier'];
