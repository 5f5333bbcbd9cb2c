import { statusList } from '../../exchange/credential/status-list.ts';
import { signDocument } from '../../exchange/credential/sign-document.ts';
import { findSigningSeed } from '../../register/credential/signing-key.ts';
import { listRevokedPlaces } from '../../register/credential/list-revoked-places.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { issuerAddress } from './issuer-address.ts';
import { secondsOf } from './seconds-of.ts';
import { statusAddress } from './status-address.ts';

const day = 86_400_000;

/** How long a copy of a list may be relied on. */
const goodFor = 7 * day;

/**
 * The signed list of revoked credentials of an institution as it is now; `undefined` where the institution has issued nothing. Begins with the
 * day, so that all answers of one day with the same places are the same bytes.
 */
export const statusListOf = async (
  register: Pick<Register, 'inInstitution'>,
  { vault, now }: Pick<Setting, 'vault' | 'now'>,
  publicUrl: string,
  { institutionId, list }: { readonly institutionId: string; readonly list: number },
): Promise<string | undefined> => {
  const found = await register.inInstitution(institutionId, async (trx) => {
    const key = await findSigningSeed(trx, institutionId, vault);
    return key && { key, places: await listRevokedPlaces(trx, institutionId, list) };
  });
  if (found === undefined) return undefined;
  const { key, places } = found;
  const from = Math.floor(now().getTime() / day) * day;
  const at = (time: number): string => secondsOf(new Date(time).toISOString());
  const issuer = issuerAddress(publicUrl, institutionId);
  const unsigned = statusList({
    id: statusAddress(publicUrl, institutionId, list),
    issuer,
    places,
    validFrom: at(from),
    validUntil: at(from + goodFor),
  });
  const signing = { seed: key.seed, verificationMethod: `${issuer}#${key.id}` };
  return `${JSON.stringify(await signDocument(unsigned, signing, at(from)), null, 2)}\n`;
};
