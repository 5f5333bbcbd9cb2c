import { checkEligibility } from '../../core/application/check-eligibility.ts';
import { completeness } from '../../core/application/completeness.ts';
import type { RefusalItem } from '../../core/basics/refusal.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { LoadedDraft } from './load-drafts.ts';

/** What a draft still needs, and which rules of the call do not admit its writer. */
export const judgeDraft = (
  { content, applicant }: LoadedDraft,
  rules: CallRules,
): { readonly missing: readonly RefusalItem[]; readonly barred: readonly RefusalItem[] } => ({
  missing: completeness(content, rules, applicant),
  barred: checkEligibility(rules.eligibility, {
    record: content.record,
    citizenship: applicant.citizenship,
  }),
});
