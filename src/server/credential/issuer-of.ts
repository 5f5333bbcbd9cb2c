import type { Issuer } from '../../exchange/credential/issuer-form.ts';
import { issuerDocument } from '../../exchange/credential/issuer-document.ts';
import { listIssuerKeys } from '../../register/credential/list-issuer-keys.ts';
import type { Register } from '../../register/db.ts';
import { issuerAddress } from './issuer-address.ts';

/** The published keys of an institution; `undefined` where it has none. */
export const issuerOf = async (
  register: Pick<Register, 'inInstitution'>,
  publicUrl: string,
  institutionId: string,
): Promise<Issuer | undefined> => {
  const keys = await register.inInstitution(institutionId, async (trx) => listIssuerKeys(trx, institutionId));
  return keys.length === 0 ? undefined : issuerDocument(issuerAddress(publicUrl, institutionId), keys);
};
