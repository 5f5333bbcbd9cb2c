import type { CallRules } from './rules.ts';

/** Rules with the fingerprints that entries and applicants name them by. */
export interface PrintedRules {
  readonly rules: CallRules;
  readonly rulesSha256: string;
  readonly rubricSha256: string;
}

/** What an entry tells of rules: their fingerprints and the times that the clock needs. */
export const toldOfRules = ({ rules, rulesSha256, rubricSha256 }: PrintedRules) => ({
  rulesSha256,
  rubricSha256,
  opensAt: rules.opensAt === '' ? null : rules.opensAt,
  closesAt: rules.closesAt === '' ? null : rules.closesAt,
  graceMinutes: rules.graceMinutes,
});
