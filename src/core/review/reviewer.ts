import type { Locale } from '../basics/locale.ts';

/** An expert in the pool of a call, kept by the national office. */
export interface ReviewerStanding {
  readonly callId: string;
  readonly accountId: string;
  /** Where he works: none of its applicants is given to him. */
  readonly homeInstitutionId: string | null;
  /** Broad fields of ISCED-F 2013, two digits. */
  readonly fields: readonly string[];
  readonly languages: readonly Locale[];
  /** Reviews at most. */
  readonly capacity: number;
  readonly addedAt: string;
  readonly removedAt: string | null;
}

/** What a reviewer may not judge, as he declared beforehand; whose name it is stands apart. */
export interface ReviewerConflictStanding {
  readonly accountId: string;
  readonly kind: 'institution' | 'person';
  readonly namedInstitutionId: string | null;
  readonly declaredAt: string;
}
