import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Locale } from '../basics/locale.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { VerifierStanding } from './verifier.ts';

/** Who is to be in the pool, and what he can take. */
export interface NewVerifier {
  readonly accountId: string;
  readonly homeInstitutionId: string | null;
  readonly languages: readonly Locale[];
  readonly capacity: number;
}

/** Into the pool; who is in it already gets the new languages and capacity. */
export const addVerifier = (
  {
    before,
    isVerifier,
  }: {
    readonly before: (VerifierStanding & { readonly id: string }) | undefined;
    /** Whether the account has the role of a verifier anywhere. */
    readonly isVerifier: boolean;
  },
  { accountId, ...ability }: NewVerifier,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (!isVerifier) return refuse({ code: 'not-a-verifier' });
  if (before === undefined) {
    return accept([
      {
        kind: 'VerifierAdded',
        noun: 'verifier',
        recordId: newId('vfr'),
        data: { accountId, ...ability, addedAt: now, removedAt: null },
      },
    ]);
  }
  const isSame =
    before.removedAt === null &&
    before.homeInstitutionId === ability.homeInstitutionId &&
    before.capacity === ability.capacity &&
    before.languages.join() === ability.languages.join();
  if (isSame) return accept([]);
  return accept([
    { kind: 'VerifierChanged', noun: 'verifier', recordId: before.id, data: { ...ability, removedAt: null } },
  ]);
};
