import type { RegisterTransaction } from '../db.ts';

/** The keys of an institution with their public halves, oldest first: what is published. */
export const listIssuerKeys = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<
  readonly {
    readonly id: string;
    readonly publicKey: string;
    readonly madeAt: string;
    readonly retiredAt: string | null;
  }[]
> => {
  const rows = await trx
    .selectFrom('issuer_key')
    .select(['id', 'public_key as publicKey', 'made_at as madeAt', 'retired_at as retiredAt'])
    .where('institution_id', '=', institutionId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  return rows.map(({ madeAt, retiredAt, ...key }) => ({
    ...key,
    madeAt: madeAt.toISOString(),
    retiredAt: retiredAt?.toISOString() ?? null,
  }));
};
