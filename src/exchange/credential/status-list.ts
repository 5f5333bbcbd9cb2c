import { encodeBitstring } from './bitstring.ts';
import { credentialContext } from './credential-contexts.ts';
import type { StatusList } from './status-list-form.ts';

/** The list of revoked places of one issuer, to be signed; the same places give the same bytes. */
export const statusList = ({
  id,
  issuer,
  places,
  validFrom,
  validUntil,
}: {
  readonly id: string;
  readonly issuer: string;
  readonly places: readonly number[];
  readonly validFrom: string;
  readonly validUntil: string;
}): StatusList => ({
  '@context': [credentialContext],
  id,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer,
  validFrom,
  validUntil,
  credentialSubject: {
    id: `${id}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: encodeBitstring(places),
  },
});
