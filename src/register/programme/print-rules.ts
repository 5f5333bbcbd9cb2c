import type { PrintedRules } from '../../core/programme/printed-rules.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import { fingerprint } from '../fingerprint.ts';

/** Rules with the fingerprints by which entries and applicants name them. */
export const printRules = (rules: CallRules): PrintedRules => ({
  rules,
  rulesSha256: fingerprint(rules),
  rubricSha256: fingerprint(rules.rubric),
});
