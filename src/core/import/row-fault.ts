/** Every reason why a cell does not pass, with the parameters of its message `import.fault.<code>`. */
const rowFaultCodes = [
  ...(['required', 'not-whole', 'not-amount', 'not-day', 'not-month', 'not-year', 'not-code'] as const),
  ...(['unknown-country', 'unknown-currency', 'not-listed', 'too-long', 'duplicate-key'] as const),
] as const;
export type RowFaultCode = (typeof rowFaultCodes)[number];

/** What is wrong with one cell: `column` is the heading as it stands in the file, or the field where the file has no such column. */
export interface RowFault {
  readonly column: string;
  readonly field: string;
  readonly value: string;
  readonly code: RowFaultCode;
  readonly params: Readonly<Record<string, string>>;
}
