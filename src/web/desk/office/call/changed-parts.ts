import { canonicalJson, type JsonValue } from '../../../../core/basics/canonical-json.ts';
import type { CallRules } from '../../../../core/programme/rules.ts';
import type { RulesForm } from './rules-form.ts';
import { rulesParts, type RulesPart } from './rules-parts.ts';

/** Parts in which two versions of rules, or two screens of them, differ, in the order of the editor. */
export const changedParts = <Rules extends CallRules | RulesForm>(
  before: Rules,
  after: Rules,
): readonly RulesPart[] =>
  (Object.keys(rulesParts) as readonly RulesPart[]).filter((part) =>
    rulesParts[part].some(
      (field) =>
        canonicalJson((before[field] ?? null) as JsonValue) !==
        canonicalJson((after[field] ?? null) as JsonValue),
    ),
  );
