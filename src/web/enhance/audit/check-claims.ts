import { refuse, type Result } from '../../../core/basics/result.ts';
import type { RuleName } from '../../../core/claim/claim.ts';
import type { ClaimFaultCode } from '../../../core/claim/claim-fault.ts';
import type { Finding } from '../../../core/claim/finding.ts';
import type { ClaimLine, ClaimLineFault } from './claim-line.ts';
import { judge, questionOf } from './judge-line.ts';
import { lineCases, type LineCase } from './line-facts.ts';
import type { PastedTable } from './pasted-table.ts';
import { readClaimLines } from './read-claim-line.ts';

/** A claim as judged; `at` names the line of the table when the claim was made of each of them. */
export interface JudgedClaim {
  readonly line: number;
  readonly source: string;
  readonly at?: string;
  readonly rule: RuleName;
  readonly finding: Finding;
}

/** A claim that the engine could not judge as it stands. */
interface UnjudgedClaim {
  readonly line: number;
  readonly source: string;
  readonly code: ClaimFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type CheckedClaim = Result<JudgedClaim, ClaimLineFault | UnjudgedClaim>;

/** A pasted table times a page of claims stays readable, and the browser responsive, below this. */
const mostClaims = 2000;

const isTrend = ({ verb }: ClaimLine): boolean => verb === 'rising' || verb === 'falling';

/** The part of a series between two named lines, both included. */
const within = (cases: readonly LineCase[], span: ClaimLine['span']): readonly LineCase[] => {
  if (span === undefined) return cases;
  const places = span.map((name) => cases.findIndex(({ at }) => at?.name === name));
  const [from = -1, to = -1] = places;
  return from < 0 || to < 0 ? [] : cases.slice(Math.min(from, to), Math.max(from, to) + 1);
};

const judgeOne = (claim: ClaimLine, cases: readonly LineCase[], at: string | undefined): CheckedClaim => {
  const { line, source } = claim;
  const question = questionOf(claim, cases);
  const found = judge(question);
  if (!found.ok) return refuse({ line, source, code: found.refusal.code, params: found.refusal.params });
  return {
    ok: true,
    value: { line, source, ...(at === undefined ? {} : { at }), rule: question.name, finding: found.value },
  };
};

const checkLine = (claim: ClaimLine, table: PastedTable | undefined): readonly CheckedClaim[] => {
  const read = lineCases(claim, table);
  if (!isTrend(claim)) {
    const everyLine = claim.at === undefined;
    return read.map((one) =>
      one.ok ? judgeOne(claim, [one.value], everyLine ? one.value.at?.name : undefined) : one,
    );
  }
  const broken = read.find((one) => !one.ok);
  if (broken?.ok === false) return [broken];
  const all = read.flatMap((one) => (one.ok ? [one.value] : []));
  const cases = within(all, claim.span);
  if (cases.length > 0) return [judgeOne(claim, cases, undefined)];
  const { line, source, span } = claim;
  return [refuse({ line, source, code: 'unknown-name', params: { name: (span ?? []).join('..') } })];
};

/** Judges every claim of a text against a pasted table, by the rules of the audit, in the order of the text. */
export const checkClaims = (text: string, table: PastedTable | undefined): readonly CheckedClaim[] => {
  const checked: CheckedClaim[] = [];
  for (const claim of readClaimLines(text)) {
    const results = claim.ok ? checkLine(claim.value, table) : [claim];
    for (const result of results) {
      if (checked.length >= mostClaims) {
        const { line, source } = result.ok ? result.value : result.refusal;
        const params = { limit: String(mostClaims) };
        return [...checked, refuse({ line, source, code: 'too-many-claims', params })];
      }
      checked.push(result);
    }
  }
  return checked;
};
