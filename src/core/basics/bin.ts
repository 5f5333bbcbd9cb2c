import { checkDigitOf } from './check-digit-of.ts';
import type { Result } from './result.ts';
import { accept, refuse } from './result.ts';

declare const binBrand: unique symbol;
/** A business identification number of Kazakhstan that passed `readBin`: twelve ASCII digits. */
type Bin = string & { readonly [binBrand]: true };

/** Why a text is no BIN. */
const binRefusals = [
  'bin-not-twelve-digits',
  'bin-month-not-possible',
  'bin-kind-not-possible',
  'bin-never-issued',
  'bin-check-digit-wrong',
] as const;
interface BinRefusal {
  readonly code: (typeof binRefusals)[number];
}

/**
 * Reads a BIN: year and month of registration, kind of holder (4 resident, 5 non-resident, 6 joint entrepreneur), kind of
 * unit, five digits of a serial number, and the check digit of the IIN. The fifth digit of an IIN is at most 3, so no
 * number is both.
 */
export const readBin = (text: string): Result<Bin, BinRefusal> => {
  if (!/^[0-9]{12}$/.test(text)) return refuse({ code: 'bin-not-twelve-digits' });
  const month = Number(text.slice(2, 4));
  if (month < 1 || month > 12) return refuse({ code: 'bin-month-not-possible' });
  if (!/[456]/.test(text.charAt(4))) return refuse({ code: 'bin-kind-not-possible' });
  const expected = checkDigitOf(text);
  if (expected === undefined) return refuse({ code: 'bin-never-issued' });
  if (expected !== Number(text[11])) return refuse({ code: 'bin-check-digit-wrong' });
  return accept(text as Bin);
};
