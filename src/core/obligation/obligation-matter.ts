import type { CheckedRule } from './checked-rule.ts';
import type {
  ObligationEventStanding,
  ObligationRequestStanding,
  RefundInstalmentStanding,
} from './obligation-record.ts';
import type { ObligationStanding } from './obligation.ts';

/** An obligation with everything that decisions about it go by. */
export interface ObligationMatter {
  readonly obligation: ObligationStanding & { readonly id: string };
  readonly checked: CheckedRule;
  readonly events: readonly (ObligationEventStanding & { readonly id: string })[];
  readonly requests: readonly (ObligationRequestStanding & { readonly id: string })[];
  readonly instalments: readonly (RefundInstalmentStanding & { readonly id: string })[];
}
