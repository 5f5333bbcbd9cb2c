import { canonicalJson } from '../../../../core/basics/canonical-json.ts';
import type { CallRules } from '../../../../core/programme/rules.ts';
import { rulesParts, type RulesPart } from './rules-parts.ts';

/** Parts in which two versions of rules differ, in the order of the editor. */
export const changedParts = (before: CallRules, after: CallRules): readonly RulesPart[] =>
  (Object.keys(rulesParts) as readonly RulesPart[]).filter((part) =>
    rulesParts[part].some((field) => canonicalJson(before[field]) !== canonicalJson(after[field])),
  );
