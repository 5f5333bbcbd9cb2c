import type { AuditedClaim } from '../core/claim/audit.ts';

/** The columns of an audit printed as a table, the same from the command line and from the page. */
export const auditColumns = [
  'id',
  'rule',
  'locator',
  'verdict',
  'severity',
  'expected',
  'computed',
  'tolerance',
  'evidence',
  'reasons',
  'candidates',
  'text',
  'note',
] as const;

/** Each candidate explanation in a line, with the factors that are not in it. */
export const candidateLines = ({ candidates = [] }: AuditedClaim): readonly string[] =>
  candidates.map(
    ({ line, absent }) => `${line}${absent.map(({ cell, value }) => `; ∌ ${value} (${cell})`).join('')}`,
  );

/** One claim as the cells of a line; `words` are its text and note in the reader's language. */
export const auditLine = (
  claim: AuditedClaim,
  words: { readonly text: string; readonly note: string },
): readonly (string | number | null)[] => [
  claim.id,
  claim.rule,
  claim.locator,
  claim.verdict,
  claim.severity,
  claim.expected,
  claim.computed,
  claim.tolerance,
  claim.evidence.map(({ line }) => line).join(' | '),
  claim.reasons.join(' '),
  candidateLines(claim).join(' | '),
  words.text,
  words.note,
];
