import type { Locale } from '../basics/locale.ts';

/** Somebody outside the universities he verifies for, in the pool of the national office. */
export interface VerifierStanding {
  readonly accountId: string;
  /** Where he works: no result of its participants is given to him. */
  readonly homeInstitutionId: string | null;
  readonly languages: readonly Locale[];
  /** Verifications at most that wait for him at one time. */
  readonly capacity: number;
  readonly addedAt: string;
  readonly removedAt: string | null;
}
