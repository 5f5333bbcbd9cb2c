import { checkDigitOf } from './check-digit-of.ts';
import type { Result } from './result.ts';
import { accept, refuse } from './result.ts';

declare const iinBrand: unique symbol;
/** An individual identification number of Kazakhstan that passed `readIin`: twelve ASCII digits. Never in an address or a log. */
export type Iin = string & { readonly [iinBrand]: true };

/** Why a text is no IIN. No refusal repeats the digits: they are personal data even when they are wrong. */
export const iinRefusals = [
  'iin-not-twelve-digits',
  'iin-century-not-possible',
  'iin-date-not-possible',
  'iin-never-issued',
  'iin-check-digit-wrong',
] as const;
interface IinRefusal {
  readonly code: (typeof iinRefusals)[number];
}

/** The calendar date, or undefined where there is no such day (29 February 1900, 31 April). */
const calendarDate = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.toISOString().slice(0, 10) : undefined;
};

/** Year of birth: two digits of it, and the century from the seventh digit (1, 2: 1800; 3, 4: 1900; 5, 6: 2000). */
const yearOf = (digits: string): number =>
  1800 + 100 * Math.floor((Number(digits[6]) - 1) / 2) + Number(digits.slice(0, 2));

const birthDateOf = (digits: string): string | undefined =>
  calendarDate(yearOf(digits), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));

/**
 * Reads an IIN: YYMMDD, century and sex, four digits of a serial number, check digit (Government decree 565 of 11 June
 * 2003). Nothing is trimmed or converted: spaces, full-width and Arabic-Indic digits are refused. A date of birth in the
 * future is not refused, because there is no clock here.
 */
export const readIin = (text: string): Result<Iin, IinRefusal> => {
  if (!/^[0-9]{12}$/.test(text)) return refuse({ code: 'iin-not-twelve-digits' });
  if (!/[1-6]/.test(text.charAt(6))) return refuse({ code: 'iin-century-not-possible' });
  if (birthDateOf(text) === undefined) return refuse({ code: 'iin-date-not-possible' });
  const expected = checkDigitOf(text);
  if (expected === undefined) return refuse({ code: 'iin-never-issued' });
  if (expected !== Number(text[11])) return refuse({ code: 'iin-check-digit-wrong' });
  return accept(text as Iin);
};

/** What an IIN says of its holder: date of birth (ISO 8601) and the sex entered in the register. */
export const iinFacts = (iin: Iin): { readonly birthOn: string; readonly sex: 'female' | 'male' } => {
  const birthOn = birthDateOf(iin);
  if (birthOn === undefined) throw new Error('An IIN that was not read by readIin');
  return { birthOn, sex: Number(iin[6]) % 2 === 1 ? 'male' : 'female' };
};
