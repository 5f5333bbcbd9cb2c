/** A number as somebody printed it: its value as plain decimal text, with all printed decimals. */
export interface PrintedNumber {
  /** `1234.50`: no grouping, a decimal point, an ASCII minus. */
  readonly text: string;
  readonly decimals: number;
  readonly isPercent: boolean;
}

const groups = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?=[.,]|$)/;
const commaGroups = /^\d{1,3}(?:,\d{3})+(?=\.|$)/;

/**
 * Reads a number with grouping by spaces or commas and either decimal sign: `1 234,5`, `1,234.5`, `46,2 %`.
 * A single comma before exactly three digits parts thousands, as in `1,373`; write `1.373` for the fraction.
 * Undefined when it is no number.
 */
export const readNumber = (typed: string): PrintedNumber | undefined => {
  const match = /^([-−+]?)\s*([\d .,\u00a0\u202f]*\d)\s*(%?)$/.exec(typed.trim());
  if (match === null) return undefined;
  const [, sign = '', body = '', percent = ''] = match;
  const plain = groups.test(body)
    ? body.replace(/[ \u00a0\u202f]/g, '')
    : commaGroups.test(body)
      ? body.replaceAll(',', '')
      : body;
  const digits = /^(\d+)(?:[.,](\d+))?$/.exec(plain);
  if (digits === null) return undefined;
  const [, whole = '', fraction] = digits;
  const minus = sign === '-' || sign === '−' ? '-' : '';
  return {
    text: `${minus}${whole}${fraction === undefined ? '' : `.${fraction}`}`,
    decimals: fraction?.length ?? 0,
    isPercent: percent === '%',
  };
};
