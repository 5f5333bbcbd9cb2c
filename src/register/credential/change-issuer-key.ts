import type { CredentialSigner } from '../../core/credential/credential-signer.ts';
import { changeIssuerKey, type KeyChange } from '../../core/credential/change-issuer-key.ts';
import type { Command } from '../command.ts';
import { findSigningKeyId } from './find-signing-key-id.ts';
import { keepSigningKey, newSigningKey, type SigningKey } from './signing-key.ts';

/** Another key signs from now on; the older ones stay published. Works also where the older one cannot be opened any more. */
export const changeIssuerKeyCommand = ({
  publicKeyOf,
}: Pick<CredentialSigner, 'publicKeyOf'>): Command<
  Readonly<Record<string, never>>,
  KeyChange & { readonly made: SigningKey },
  { readonly keyId: string }
> => ({
  name: 'change-issuer-key',
  load: async (place) => {
    const made = newSigningKey(place);
    return {
      currentId: await findSigningKeyId(place.trx, place.institutionId),
      next: { id: made.id, publicKey: publicKeyOf(made.seed) },
      made,
    };
  },
  decide: changeIssuerKey,
  save: async (place, { state }) => keepSigningKey(place, state.made),
  answer: (_entries, { made }) => ({ keyId: made.id }),
});
