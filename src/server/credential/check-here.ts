import { refuse, type Result } from '../../core/basics/result.ts';
import { institutionIdForm } from '../../core/basics/institution-id.ts';
import type { BadgeRefusal } from '../../exchange/credential/badge-refusal.ts';
import { checkBadge, readBadge, type CheckedBadge } from '../../exchange/credential/check-badge.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { issuerAddress } from './issuer-address.ts';
import { issuerOf } from './issuer-of.ts';
import { statusAddress } from './status-address.ts';
import { statusListOf } from './status-list-of.ts';

export type HereRefusal =
  BadgeRefusal | { readonly code: 'issuer-unknown'; readonly params: { readonly issuer: string } };

/** Whose credential it says it is, if it is of an institution of this server. */
const institutionIn = (issuer: string): string | undefined => {
  const institutionId = issuer.slice(issuer.lastIndexOf('/') + 1);
  return institutionIdForm.test(institutionId) ? institutionId : undefined;
};

/** Check a credential with the keys and the list of the institution of this register that issued it. */
export const checkHere = async (
  register: Pick<Register, 'inInstitution'>,
  setting: Pick<Setting, 'vault' | 'now'>,
  text: string,
): Promise<Result<CheckedBadge, HereRefusal>> => {
  const read = readBadge(text);
  if (!read.ok) return read;
  const { issuer, credentialStatus } = read.value;
  const unknown = { code: 'issuer-unknown', params: { issuer: issuer.id.slice(0, 200) } } as const;
  const institutionId = institutionIn(issuer.id);
  if (institutionId === undefined) return refuse(unknown);
  // The server may have had another address when it was issued: who signed it is told by the key.
  const origin = issuer.id.slice(0, -issuerAddress('', institutionId).length);
  const known =
    issuer.id === issuerAddress(origin, institutionId)
      ? await issuerOf(register, origin, institutionId)
      : undefined;
  if (known === undefined) return refuse(unknown);
  const list = Number(/\/(\d{1,6})$/.exec(credentialStatus.statusListCredential)?.[1] ?? -1);
  const isOurs = credentialStatus.statusListCredential === statusAddress(origin, institutionId, list);
  const status = isOurs ? await statusListOf(register, setting, origin, { institutionId, list }) : undefined;
  return checkBadge(text, { issuer: known, status, now: setting.now().toISOString() });
};
