import type { CredentialSigner } from '../../core/credential/credential-signer.ts';
import { changeIssuerKey, type KeyChange } from '../../core/credential/change-issuer-key.ts';
import type { Command } from '../command.ts';
import { findSigningKey, keepSigningKey, newSigningKey, type SigningKey } from './signing-key.ts';

/** Another key signs from now on; the older ones stay published. */
export const changeIssuerKeyCommand = ({
  publicKeyOf,
}: Pick<CredentialSigner, 'publicKeyOf'>): Command<
  Readonly<Record<string, never>>,
  KeyChange & { readonly made: SigningKey },
  { readonly keyId: string }
> => ({
  name: 'change-issuer-key',
  load: async (place) => {
    const current = await findSigningKey(place);
    const made = newSigningKey(place);
    return {
      currentId: current.isNew ? undefined : current.id,
      next: { id: made.id, publicKey: publicKeyOf(made.seed) },
      made,
    };
  },
  decide: changeIssuerKey,
  save: async (place, { state }) => keepSigningKey(place, state.made),
  answer: (_entries, { made }) => ({ keyId: made.id }),
});
