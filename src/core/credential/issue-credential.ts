import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CredentialFacts } from './credential-facts.ts';
import { isEarned } from './is-earned.ts';

/** A credential that was signed and not yet given. */
interface SignedCredential {
  readonly id: string;
  readonly key: { readonly id: string; readonly publicKey: string; readonly isNew: boolean };
  readonly list: number;
  readonly place: number;
  readonly contentSha256: string;
}

export interface IssuingState {
  readonly facts: CredentialFacts | undefined;
  /** The valid credential of the result, where there is one. */
  readonly validId: string | undefined;
  /** `undefined` where nothing may be signed. */
  readonly signed: SignedCredential | undefined;
}

/** Whoever achieved something verified takes a credential of it, and says by that what it may show. */
export const issueCredential = (
  { facts, validId, signed }: IssuingState,
  { evidence }: { readonly evidence: readonly number[] },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (facts === undefined) return refuse({ code: 'result-unknown' });
  if (validId !== undefined) return accept([]);
  const { verdict, participant, resultId, mobilityId, accountId } = facts;
  if (!isEarned(verdict)) return refuse({ code: 'credential-not-earned' });
  if (participant === '') return refuse({ code: 'credential-without-name' });
  if (evidence.some((position) => !facts.evidence.some((one) => one.position === position))) {
    return refuse({ code: 'evidence-unknown' });
  }
  if (signed === undefined) throw new Error('an earned credential that was not signed');
  const { key } = signed;
  const made = {
    kind: 'IssuerKeyMade',
    noun: 'issuer-key',
    recordId: key.id,
    data: { publicKey: key.publicKey, madeAt: now, retiredAt: null },
  };
  return accept([
    ...(key.isNew ? [made] : []),
    {
      kind: 'CredentialIssued',
      noun: 'credential',
      recordId: signed.id,
      data: {
        ...{ resultId, mobilityId, accountId, keyId: key.id, list: signed.list, place: signed.place },
        ...{ verdict, status: 'valid', contentSha256: signed.contentSha256, issuedAt: now },
        ...{ revokedAt: null, revokeCause: null },
      },
    },
  ]);
};
