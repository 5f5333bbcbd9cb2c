import { makeAccessKey, type AccessKeyWish } from '../../core/access-key/make-access-key.ts';
import type { Command } from '../command.ts';

/** The register knows the hash of the secret alone, so that the answer kept for a repeat holds no key either. */
export const makeAccessKeyCommand: Command<
  AccessKeyWish & { readonly name: string; readonly secretSha256: string },
  undefined,
  { readonly id: string }
> = {
  name: 'make-access-key',
  load: async () => Promise.resolve(undefined),
  decide: makeAccessKey,
  save: async ({ trx, institutionId }, { entries, input: { name, secretSha256 } }) => {
    for (const { recordId } of entries) {
      await trx
        .insertInto('access_key_secret')
        .values({ institution_id: institutionId, id: recordId, name, secret_sha256: secretSha256 })
        .execute();
    }
  },
  answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
};
