import type { AccessScope } from './access-scope.ts';

/** A key by which a machine reads for an institution: never more than its maker may, and only within its scopes. */
export interface AccessKeyStanding {
  /** Who made it. */
  readonly accountId: string;
  readonly scopes: readonly AccessScope[];
  readonly perMinute: number;
  /** The last day on which it is good. */
  readonly endsOn: string;
  readonly madeAt: string;
  readonly revokedAt: string | null;
}
