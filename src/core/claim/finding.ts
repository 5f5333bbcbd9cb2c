/** What a rule says of a claim, worst first (docs/claims.md). None of them says whether the claim is true. */
export const verdicts = [
  'inconsistent',
  'weak',
  'not_checkable',
  'bounded',
  'consistent_if_missing_is_zero',
  'not_applicable',
  'consistent',
] as const;
export type Verdict = (typeof verdicts)[number];

/** A computation with the numbers put in, in digits, signs and ISO codes, and the facts it was made from. */
export interface Evidence {
  readonly line: string;
  /** Locators of the facts used, as `Fact.locator` gives them. */
  readonly cells: readonly string[];
}

/** A product of published facts that comes within 0.5 % of a result that nothing else explains. */
export interface Candidate {
  readonly label: 'candidate-explanation';
  /** `18051 × 1000000 × 1 = 18051000000`. */
  readonly line: string;
  readonly cells: readonly string[];
  /** |product − result| / result. Range: 0 to 0.005. */
  readonly distance: number;
  readonly factors: number;
  /** Locators of the factors of the stated formula that the product does without, with their numbers. */
  readonly absent: readonly { readonly cell: string; readonly value: string }[];
}

/** What a rule returns. */
export interface Finding {
  readonly verdict: Verdict;
  /** What the claim or the better figure says. */
  readonly expected: string | number | null;
  /** What the figures give. */
  readonly computed: string | number | null;
  readonly tolerance: string | number | null;
  readonly evidence: readonly Evidence[];
  /** Codes from `finding-reasons.ts`, with their parameter after a colon: `part-not-published:Table1.2011.non_budgetary`. */
  readonly reasons: readonly string[];
  readonly candidates?: readonly Candidate[];
}
