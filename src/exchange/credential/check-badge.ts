import type { z } from 'zod';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { badgeForm, type SignedBadge } from './badge-form.ts';
import type { BadgeRefusal } from './badge-refusal.ts';
import { readBitstring } from './bitstring.ts';
import type { Issuer } from './issuer-form.ts';
import { readJson } from './read-json.ts';
import { statusListForm } from './status-list-form.ts';
import { verifyDocument } from './verify-document.ts';

/** A credential whose signature and dates hold. */
export interface CheckedBadge {
  readonly badge: SignedBadge;
  /** Whether a list of revoked ones was at hand; without it nobody can tell here. */
  readonly isStatusKnown: boolean;
}

/** With what it is checked; nothing is ever fetched. */
interface BadgeChecks {
  readonly issuer: Issuer;
  /** The signed list of revoked credentials, as text. */
  readonly status?: string | undefined;
  /** Instant, ISO 8601. */
  readonly now: string;
}

const noParams = {} as const;

const placeOf = ({ issues: [first] }: z.ZodError): string =>
  [...(first?.path ?? []), ...(first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [])].join('.');

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

const keyOf = ({ id, verificationMethod, assertionMethod }: Issuer, name: string): string | undefined =>
  name.startsWith(`${id}#`) && assertionMethod.includes(name)
    ? verificationMethod.find((key) => key.id === name)?.publicKeyMultibase
    : undefined;

/** Whether the list says that it is revoked. */
const checkStatus = async (
  { credentialStatus }: SignedBadge,
  status: string,
  { issuer, now }: BadgeChecks,
): Promise<Result<undefined, BadgeRefusal>> => {
  const read = readJson(status);
  if (!read.ok) return refuse({ code: 'status-form', params: { place: '' } });
  const formed = statusListForm.safeParse(read.value);
  if (!formed.success) return refuse({ code: 'status-form', params: { place: placeOf(formed.error) } });
  const list = formed.data;
  if (list.id !== credentialStatus.statusListCredential || list.issuer !== issuer.id) {
    return refuse({ code: 'status-other', params: noParams });
  }
  const key = keyOf(issuer, list.proof.verificationMethod);
  const isSigned = key !== undefined && (await verifyDocument(list, key)).ok;
  if (!isSigned) return refuse({ code: 'status-changed', params: noParams });
  if (isBefore(list.validUntil, now)) {
    return refuse({ code: 'status-old', params: { on: list.validUntil.slice(0, 10) } });
  }
  const isSet = readBitstring(list.credentialSubject.encodedList, Number(credentialStatus.statusListIndex));
  if (isSet === undefined)
    return refuse({ code: 'status-form', params: { place: 'credentialSubject.encodedList' } });
  return isSet ? refuse({ code: 'revoked', params: noParams }) : accept(undefined);
};

/** Read a credential without checking who signed it: to find out whose keys are needed. */
export const readBadge = (text: string): Result<SignedBadge, BadgeRefusal> => {
  const read = readJson(text);
  if (!read.ok) return read;
  const formed = badgeForm.safeParse(read.value);
  return formed.success
    ? accept(formed.data)
    : refuse({ code: 'form', params: { place: placeOf(formed.error) } });
};

/** Check a credential: its form, who signed it, its dates, and whether it is revoked where the list is given. */
export const checkBadge = async (
  text: string,
  checks: BadgeChecks,
): Promise<Result<CheckedBadge, BadgeRefusal>> => {
  const read = readBadge(text);
  if (!read.ok) return read;
  const badge = read.value;
  const { issuer, status, now } = checks;
  if (badge.issuer.id !== issuer.id) {
    return refuse({ code: 'issuer-other', params: { issuer: badge.issuer.id } });
  }
  const key = keyOf(issuer, badge.proof.verificationMethod);
  if (key === undefined) return refuse({ code: 'key-unknown', params: { issuer: badge.issuer.id } });
  const signed = await verifyDocument(badge, key);
  if (!signed.ok) return refuse({ code: signed.refusal, params: noParams });
  if (isBefore(now, badge.validFrom)) {
    return refuse({ code: 'not-yet-valid', params: { on: badge.validFrom.slice(0, 10) } });
  }
  if (badge.validUntil !== undefined && isBefore(badge.validUntil, now)) {
    return refuse({ code: 'expired', params: { on: badge.validUntil.slice(0, 10) } });
  }
  if (status === undefined) return accept({ badge, isStatusKnown: false });
  const known = await checkStatus(badge, status, checks);
  return known.ok ? accept({ badge, isStatusKnown: true }) : known;
};
