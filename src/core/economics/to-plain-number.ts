const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number as it stands in an address or a file: decimal point, no groups. NaN for anything else. */
export const toPlainNumber = (text: string): number =>
  plainNumber.test(text.trim()) ? Number(text) : Number.NaN;
