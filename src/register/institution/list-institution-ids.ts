import type { RegisterTransaction } from '../db.ts';

/** Ids of all institutions and of which kind each is, in their order; without their names, for who goes through all of them. */
export const listInstitutionIds = async (
  trx: RegisterTransaction,
): Promise<readonly { readonly id: string; readonly kind: string }[]> =>
  trx.selectFrom('institution').select(['id', 'kind']).orderBy('id').execute();
