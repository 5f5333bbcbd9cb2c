import type { decimalSigns } from './import-profile.ts';

type DecimalSign = (typeof decimalSigns)[number];

const plain = /^-?\d{1,15}(?:\.\d{1,20})?$/;
const scientific = /^-?\d(?:\.\d{1,20})?E[+-]?\d{1,2}$/i;
/** A minus sign, and the two dashes that are typed for one. */
const minus = /^[\u2212\u2013](?=\d)/;
/** Spaces that stand between digits, narrow and unbreakable ones too, and the Swiss apostrophe. */
const gaps = /(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g;
const comma = /^-?(?:\d{1,15}|\d{1,3}(?:\.\d{3})+)(?:,\d{1,20})?$/;
const point = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.\d{1,20})?$/;
/** `1,234`: twelve hundred to one reader and one and a bit to another. */
const ambiguous = /^-?\d{1,3}[.,]\d{3}$/;

/**
 * A decimal number as the profile writes it: spaces may part the thousands, and so may the other sign where it cannot be mistaken
 * (`1.234,50`, `1.234.567`). Undefined where it is none or could be two: `1.234` where the comma is the decimal sign.
 */
export const readNumber = (text: string, decimalSign: DecimalSign): number | undefined => {
  if (decimalSign === '.' && plain.test(text)) return Number(text);
  if (scientific.test(text)) return Number(text);
  const bare = text.replace(minus, '-').replace(gaps, '');
  if (decimalSign === '.') {
    if (!point.test(bare) || (ambiguous.test(bare) && bare.includes(','))) return undefined;
    return finite(bare.replaceAll(',', ''));
  }
  if (!comma.test(bare) || (ambiguous.test(bare) && bare.includes('.'))) return undefined;
  return finite(bare.replaceAll('.', '').replace(',', '.'));
};

const finite = (text: string): number | undefined => {
  const number = Number(text);
  return Math.abs(number) < 1e15 ? number : undefined;
};

/** A whole number; a spreadsheet's `12.0` is one. */
export const readWhole = (text: string): number | undefined => {
  const bare = text.replace(minus, '-').replace(gaps, '');
  return /^-?\d{1,15}(?:[.,]0+)?$/.test(bare) ? Number.parseInt(bare, 10) : undefined;
};
