import { accept, refuse, type Result } from '../../../../core/basics/result.ts';
import { balancePossible } from '../../../../core/obligation/balance-possible.ts';
import type { RuleFault } from '../../../../core/obligation/rule-fault.ts';
import { jsonFaultLine } from './json-fault-line.ts';
import { jsonLines } from './json-lines.ts';

/** A fault of a rule with the line of the text on which it is, where one is known. */
export type PlacedFault = RuleFault & { readonly line: number | null };

/** Why a text is no rule: `line` of a text that is no JSON, or what is wrong with the rule that it holds. */
type RuleTextRefusal =
  | { readonly code: 'empty' | 'not-json'; readonly line: number | null }
  | { readonly code: 'faults'; readonly faults: readonly PlacedFault[] };

/** The line of a place, or of what it is in where the place itself is missing. */
const lineOf = (lines: ReadonlyMap<string, number>, field: string): number | null => {
  const parts = field.split('.');
  while (parts.length > 0) {
    const line = lines.get(parts.join('.'));
    if (line !== undefined) return line;
    parts.pop();
  }
  return lines.get('') ?? null;
};

/**
 * A typed rule, as parsed JSON: the rule alone, or a case such as those of `reference/obligation`, whose `rule` is taken.
 * Refuses what the register would refuse, contradictions and gaps alike, each fault with its line.
 */
export const readRuleText = (text: string): Result<unknown, RuleTextRefusal> => {
  if (text.trim() === '') return refuse({ code: 'empty', line: null });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refuse({ code: 'not-json', line: jsonFaultLine(text) });
  }
  const isCase = typeof given === 'object' && given !== null && 'rule' in given;
  const rule: unknown = isCase ? (given as { rule: unknown }).rule : given;
  const faults = balancePossible(rule);
  if (faults.length === 0) return accept(rule);
  const lines = jsonLines(text);
  return refuse({
    code: 'faults',
    faults: faults.map((fault) => ({
      ...fault,
      line: lineOf(lines, isCase ? `rule.${fault.field}` : fault.field),
    })),
  });
};
