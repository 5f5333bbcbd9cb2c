import type { Me } from '../../contract/me.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import { staffRoles } from '../../core/basics/role.ts';

/** What an applicant's record in one institution still lacks, as far as it is known. */
export interface RecordState {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly hasDetail: boolean;
  readonly hasConsent: boolean;
}

export type NextStep =
  | { readonly kind: 'secure' | 'join' }
  | {
      readonly kind: 'detail' | 'consent';
      readonly institutionId: string;
      readonly institution: LocalizedText;
    };

/** What is asked of the account, in the order in which it should be done. */
export const nextSteps = (me: Me, records: readonly RecordState[]): readonly NextStep[] => {
  const { account, memberships } = me;
  if (account === null || account.erasureAskedAt !== null) return [];
  const isStaff = memberships.some(({ role }) => staffRoles.includes(role));
  return [
    ...(isStaff && !account.hasSecondFactor ? [{ kind: 'secure' as const }] : []),
    ...(memberships.length === 0 ? [{ kind: 'join' as const }] : []),
    ...records.flatMap(({ institutionId, institution, hasDetail, hasConsent }) => [
      ...(hasDetail ? [] : [{ kind: 'detail' as const, institutionId, institution }]),
      ...(hasConsent ? [] : [{ kind: 'consent' as const, institutionId, institution }]),
    ]),
  ];
};
