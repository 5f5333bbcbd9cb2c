import { isEqfLevel, type EqfLevel } from '../../../core/basics/eqf-level.ts';
import { isValueOfType } from '../../../core/study/project/is-value-of-type.ts';
import { numberForm } from './number-form.ts';
import { textForm } from './text-form.ts';

const matches =
  (form: RegExp) =>
  (text: string): boolean =>
    form.test(text);

const year = /^\d{4}-/;
/** Zones of XML Schema end at 14:00. */
const noZone = /[+-]14:(?!00)\d\d$/;

/** ISO 8601 day with four digits of the year, without a zone. */
export const dayForm = textForm(
  'collapsed',
  (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isValueOfType('Date', text),
);
/** A day as ELMO has it, which may carry a zone. */
export const zonedDayForm = textForm(
  'collapsed',
  (text) => year.test(text) && !noZone.test(text) && isValueOfType('Date', text),
);
/** A moment, with a zone or without, as the sender wrote it. */
export const momentForm = textForm(
  'collapsed',
  (text) => year.test(text) && !noZone.test(text) && isValueOfType('DateTime', text),
);
export const monthForm = textForm('collapsed', matches(/^\d{4}-(?:0[1-9]|1[0-2])$/));
/** xs:string, every sign kept. */
export const exactForm = textForm('exact');
/** xs:token. */
export const tokenForm = textForm('collapsed');
/** 1 to 64 printable signs of ASCII. */
export const identifierForm = textForm('collapsed', matches(/^[!-~]{1,64}$/));
/** ISO 3166-1 alpha-2. */
export const countryForm = textForm('collapsed', matches(/^[A-Z]{2}$/));
export const emailForm = textForm('collapsed', matches(/^[^@]+@[^.]+\..+$/u));
/** A host, a port perhaps, and what RFC 3986 lets a path, query and fragment consist of, letters of any script beside. */
const webAddress =
  /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::\d{1,5})?(?:[/?](?:[\p{L}\p{M}\p{N}._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[\p{L}\p{M}\p{N}._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/u;
export const webAddressForm = textForm('collapsed', matches(webAddress));
export const academicYearForm = textForm('collapsed', matches(/^\d{4}\/\d{4}$/));
/** Year, number of the term, terms in the year: `2025/2026-1/2`. */
export const academicTermForm = textForm('collapsed', matches(/^\d{4}\/\d{4}-[1-9]\/[1-9]$/));
/** A four-digit code of ISCED-F 2013, which the schema tests by its form alone. */
export const iscedForm = textForm('collapsed', matches(/^\d{4}$/));
export const languageForm = textForm('collapsed', matches(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/));
export const eqfForm = numberForm<EqfLevel>(isEqfLevel);

/** ISO/IEC 5218: 0 not known, 1 male, 2 female, 9 not applicable. */
const genders = [0, 1, 2, 9] as const;
export type Gender = (typeof genders)[number];
export const genderForm = numberForm<Gender>((value) => genders.some((known) => known === value));

export const decimalForm = numberForm();
/** One of a closed list. */
export const codeForm = <Code extends string>(codes: readonly Code[]) =>
  textForm<Code>('collapsed', (text) => codes.some((code) => code === text));
