import type { Locale } from '../../core/basics/locale.ts';
import type { CredentialSigner } from '../../core/credential/credential-signer.ts';
import { isEarned } from '../../core/credential/is-earned.ts';
import { issueCredential, type IssuingState } from '../../core/credential/issue-credential.ts';
import type { ResultStanding } from '../../core/report/result.ts';
import type { Command } from '../command.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';
import { findFreePlace } from './find-free-place.ts';
import { findValidCredentials } from './find-valid-credentials.ts';
import { loadCredentialFacts } from './load-credential-facts.ts';
import { findSigningKey, keepSigningKey, type SigningKey } from './signing-key.ts';

interface State extends IssuingState {
  readonly key: SigningKey | undefined;
  readonly document: string;
}

/** Written and signed before it is decided, because signing takes waiting; what is not decided for is thrown away. */
export const issueCredentialCommand = (
  signer: CredentialSigner,
): Command<
  { readonly resultId: string; readonly locale: Locale; readonly evidence: readonly number[] },
  State,
  { readonly id: string }
> => ({
  name: 'issue-credential',
  load: async (place, { resultId, locale, evidence }) => {
    const { trx, institutionId, circumstances } = place;
    // Locked, so that a verdict and two wishes for a credential follow one after the other.
    await findStanding<ResultStanding>(trx, 'result', institutionId, resultId);
    const facts = await loadCredentialFacts(trx, institutionId, resultId);
    const [valid] = await findValidCredentials(trx, institutionId, resultId);
    const nothing = { facts, validId: valid?.id, signed: undefined, key: undefined, document: '' };
    if (facts === undefined || valid !== undefined || !isEarned(facts.verdict)) return nothing;
    const key = await findSigningKey(place);
    const free = await findFreePlace(trx, institutionId);
    const id = circumstances.newId('crd');
    const document = await signer.write(facts, {
      ...{ credentialId: id, institutionId, keyId: key.id, seed: key.seed, ...free, locale, evidence },
      issuedAt: circumstances.now,
      isDemonstration: circumstances.isDemonstration,
    });
    const publicKey = signer.publicKeyOf(key.seed);
    return {
      ...nothing,
      signed: {
        ...{ id, ...free, contentSha256: sha256(document) },
        key: { id: key.id, publicKey, isNew: key.isNew },
      },
      key,
      document,
    };
  },
  owner: ({ facts }) => facts?.accountId,
  decide: issueCredential,
  save: async (place, { entries, state: { signed, key, document } }) => {
    if (entries.length === 0 || signed === undefined || key === undefined) return;
    if (key.isNew) await keepSigningKey(place, key);
    await place.trx
      .insertInto('credential_content')
      .values({ institution_id: place.institutionId, id: signed.id, document })
      .execute();
  },
  answer: (entries, { validId }) => ({ id: entries.at(-1)?.recordId ?? validId ?? '' }),
});
