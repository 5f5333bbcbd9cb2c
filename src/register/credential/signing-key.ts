import { randomBytes } from 'node:crypto';
import type { Place } from '../command.ts';
import type { RegisterTransaction } from '../db.ts';
import { open, seal } from '../sealed.ts';
import type { Vault } from '../vault.ts';
import { findSigningKeyId } from './find-signing-key-id.ts';

const sealPlace = (recordId: string) => ({ table: 'issuer_key_seed', column: 'seed_sealed', recordId });

/** A key with its secret half. */
export interface SigningKey {
  readonly id: string;
  readonly seed: Buffer;
  readonly isNew: boolean;
}

/** A key that nobody has used. */
export const newSigningKey = ({ circumstances }: Place): SigningKey => ({
  id: circumstances.newId('key'),
  seed: randomBytes(32),
  isNew: true,
});

/** The key that signs in an institution now; `undefined` where it has none. Throws where it cannot be opened. */
export const findSigningSeed = async (
  trx: RegisterTransaction,
  institutionId: string,
  { ring }: Vault,
): Promise<Pick<SigningKey, 'id' | 'seed'> | undefined> => {
  const row = await trx
    .selectFrom('issuer_key as k')
    .innerJoin('issuer_key_seed as s', (join) =>
      join.onRef('s.institution_id', '=', 'k.institution_id').onRef('s.id', '=', 'k.id'),
    )
    .select(['k.id', 's.seed_sealed as sealed'])
    .where('k.institution_id', '=', institutionId)
    .where('k.retired_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const opened = open(ring, row.sealed, sealPlace(row.id));
  if (!opened.ok) throw new Error(`the key of an issuer does not open: ${opened.refusal.code}`);
  return { id: row.id, seed: Buffer.from(opened.value, 'base64') };
};

/** The key that signs in an institution now, a new one where there was none; it is not retired before the transaction ends. */
export const findSigningKey = async (place: Place): Promise<SigningKey> => {
  const { trx, institutionId, vault } = place;
  await findSigningKeyId(trx, institutionId);
  const found = await findSigningSeed(trx, institutionId, vault);
  return found === undefined ? newSigningKey(place) : { ...found, isNew: false };
};

/** Keep the secret half, sealed. */
export const keepSigningKey = async (
  { trx, institutionId, vault }: Place,
  { id, seed }: SigningKey,
): Promise<void> => {
  const sealed = seal(vault.ring, seed.toString('base64'), sealPlace(id));
  await trx
    .insertInto('issuer_key_seed')
    .values({ institution_id: institutionId, id, seed_sealed: sealed })
    .execute();
};
