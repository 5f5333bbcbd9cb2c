import type { z } from 'zod';
import { accept, refuse, type Result } from '../basics/result.ts';
import type { ClaimFault } from './claim-fault.ts';
import { claimFileFrame, claimShapes, declaredFact, type ClaimFileFrame } from './claim-file.ts';
import { ruleNames, type Claim } from './claim.ts';
import { declareFact } from './declare-fact.ts';
import type { DerivedFact } from './fact-book.ts';
import type { Fact } from './fact.ts';
import { readLocatedJson, type LocatedJson } from './located-json.ts';

/** What a claim file says, and what of it could not be taken in. */
export interface ReadClaimFile {
  readonly source: ClaimFileFrame['source'];
  readonly tables: readonly string[];
  readonly factFiles: readonly string[];
  readonly facts: readonly (Fact | DerivedFact)[];
  readonly claims: readonly Claim[];
  readonly faults: readonly ClaimFault[];
}

/** The place and the complaint that lie deepest; of a choice of shapes the one that came furthest. */
const deepestIssue = (issues: readonly z.core.$ZodIssue[]): { path: PropertyKey[]; message: string } => {
  const flat = issues.flatMap((issue): { path: PropertyKey[]; message: string }[] => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    return issue.errors
      .filter((inner) => inner.length > 0)
      .map((inner) => {
        const deeper = deepestIssue(inner);
        return { path: [...issue.path, ...deeper.path], message: deeper.message };
      });
  });
  const [deepest] = flat.toSorted((a, b) => b.path.length - a.path.length);
  return deepest ?? { path: [], message: '' };
};

const idOf = (given: unknown, otherwise: string): string =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string'
    ? given.id
    : otherwise;

const ruleOf = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && 'rule' in given ? given.rule : undefined;

type Place = { readonly file: string; readonly line: number };

const readFact = (given: unknown, name: string, place: Place): Result<Fact | DerivedFact, ClaimFault> => {
  const parsed = declaredFact.safeParse(given);
  const id = idOf(given, name);
  if (!parsed.success) {
    const { path, message } = deepestIssue(parsed.error.issues);
    const reason = path.length === 0 ? message : `${path.join('.')}: ${message}`;
    return refuse({ code: 'fact-shape', ...place, params: { fact: id, reason } });
  }
  const fact = declareFact(parsed.data, place);
  if (fact !== undefined) return accept(fact);
  const params = { fact: id, value: String(parsed.data.value) };
  return refuse({ code: 'fact-not-a-number', ...place, params });
};

const readClaim = (
  given: unknown,
  name: string,
  place: Place,
  lineOf: (path: readonly PropertyKey[]) => number,
): Result<Claim, ClaimFault> => {
  const claim = idOf(given, name);
  const rule = ruleOf(given);
  const shape = typeof rule === 'string' && Object.hasOwn(claimShapes, rule) ? claimShapes[rule] : undefined;
  if (rule !== undefined && shape === undefined) {
    const params = {
      claim,
      rule: typeof rule === 'string' ? rule : JSON.stringify(rule),
      rules: ruleNames.join(', '),
    };
    return refuse({ code: 'unknown-rule', file: place.file, line: lineOf(['rule']), params });
  }
  const parsed = shape?.safeParse(given);
  if (parsed?.success === true) return accept({ ...(parsed.data as Omit<Claim, 'line'>), line: place.line });
  const { path, message } =
    parsed === undefined ? { path: ['rule'], message: '' } : deepestIssue(parsed.error.issues);
  const params = { claim, path: path.join('.'), reason: message };
  return refuse({ code: 'claim-shape', file: place.file, line: lineOf(path), params });
};

const readParts = ({ lineOf }: LocatedJson, frame: ClaimFileFrame, file: string): ReadClaimFile => {
  const faults: ClaimFault[] = [];
  const facts: (Fact | DerivedFact)[] = [];
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const [at, given] of frame.facts.entries()) {
    const fact = readFact(given, `facts.${at}`, { file, line: lineOf(['facts', at]) });
    if (fact.ok) facts.push(fact.value);
    else faults.push(fact.refusal);
  }
  for (const [at, given] of frame.claims.entries()) {
    const line = lineOf(['claims', at]);
    const claim = readClaim(given, `claims.${at}`, { file, line }, (path) => lineOf(['claims', at, ...path]));
    if (!claim.ok) faults.push(claim.refusal);
    else if (seen.has(claim.value.id)) {
      faults.push({ code: 'duplicate-claim', file, line, params: { claim: claim.value.id } });
    } else {
      seen.add(claim.value.id);
      claims.push(claim.value);
    }
  }
  return { source: frame.source, tables: frame.tables, factFiles: frame.factFiles, facts, claims, faults };
};

/**
 * Reads a claim file. What is no JSON, or no claim file at all, is refused; a single claim or fact that is written wrongly
 * becomes a fault with its line, and the others stand.
 */
export const readClaimFile = (text: string, file: string): Result<ReadClaimFile, ClaimFault> => {
  const json = readLocatedJson(text);
  if (!json.ok) return refuse({ ...json.refusal, file });
  const frame = claimFileFrame.safeParse(json.value.value);
  if (frame.success) return accept(readParts(json.value, frame.data, file));
  const { path, message } = deepestIssue(frame.error.issues);
  const params = { path: path.join('.'), reason: message };
  return refuse({ code: 'claim-file-shape', file, line: json.value.lineOf(path), params });
};
