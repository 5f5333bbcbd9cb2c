import type { Locale } from '../basics/locale.ts';

/** What of an application tells who may judge it: names for conflicts, language and field for the choice. */
export interface ReviewMatter {
  readonly institutionId: string;
  readonly id: string;
  readonly reference: string;
  readonly accountId: string;
  readonly groupId: string | null;
  readonly locale: Locale;
  /** Broad field of study, two digits of ISCED-F; empty where none was named. */
  readonly fields: readonly string[];
  readonly applicant: string;
  readonly supervisors: readonly { readonly name: string; readonly email: string }[];
}

/** An expert in the pool with everything that may keep him from an application. */
export interface PooledReviewer {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** Institutions in which he has a role, and his home. */
  readonly homes: readonly string[];
  readonly fields: readonly string[];
  readonly languages: readonly Locale[];
  readonly capacity: number;
  /** Declared beforehand. */
  readonly declared: readonly (
    | { readonly kind: 'institution'; readonly institutionId: string }
    | { readonly kind: 'person'; readonly name: string }
  )[];
}
