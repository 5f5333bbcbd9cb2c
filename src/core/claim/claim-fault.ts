/** Everything that can be wrong with a claim file, with the parameters its message may use. */
export const claimFaults = [
  { code: 'claim-file-not-found', params: [] },
  { code: 'claim-file-not-readable', params: [] },
  { code: 'json-invalid', params: ['found'] },
  { code: 'json-too-deep', params: ['limit'] },
  { code: 'claim-file-shape', params: ['path', 'reason'] },
  { code: 'claim-shape', params: ['claim', 'path', 'reason'] },
  { code: 'unknown-rule', params: ['claim', 'rule', 'rules'] },
  { code: 'duplicate-claim', params: ['claim'] },
  { code: 'fact-shape', params: ['fact', 'reason'] },
  { code: 'duplicate-fact', params: ['fact'] },
  { code: 'fact-column-missing', params: ['column'] },
  { code: 'fact-not-a-number', params: ['fact', 'value'] },
  { code: 'table-not-readable', params: ['table', 'reason'] },
  { code: 'missing-cell', params: ['claim', 'cell'] },
  { code: 'circular-reference', params: ['claim', 'path'] },
  { code: 'percent-above-100', params: ['claim', 'cell', 'value'] },
  { code: 'base-zero', params: ['claim', 'cell'] },
  { code: 'base-not-whole', params: ['claim', 'cell', 'value'] },
  { code: 'unit-not-readable', params: ['claim', 'cell', 'unit'] },
  { code: 'unit-mismatch', params: ['claim', 'left', 'right'] },
  { code: 'period-missing', params: ['claim', 'cell'] },
  { code: 'part-is-published', params: ['claim', 'cell'] },
  { code: 'population-missing', params: ['claim', 'cell'] },
  { code: 'lists-differ', params: ['claim', 'left', 'right'] },
  { code: 'percent-too-precise', params: ['claim', 'cell', 'limit'] },
  { code: 'period-names-two-cells', params: ['claim', 'period'] },
] as const;

export type ClaimFaultCode = (typeof claimFaults)[number]['code'];

/** One thing wrong, and where a person mends it. */
export interface ClaimFault {
  readonly code: ClaimFaultCode;
  readonly file: string;
  /** Counted from 1; none when the file itself is at fault. */
  readonly line?: number;
  readonly column?: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Unwinds a rule that cannot judge a claim as it is written; `audit` turns it back into a fault. */
export class ClaimRefused extends Error {
  readonly code: ClaimFaultCode;
  readonly params: ClaimFault['params'];
  /** The place at fault where it is not the claim itself. */
  readonly origin: { readonly file: string; readonly line: number } | undefined;

  constructor(
    code: ClaimFaultCode,
    params: ClaimFault['params'],
    origin?: { readonly file: string; readonly line: number },
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.origin = origin;
  }
}
