import { readEsi } from '../basics/esi.ts';
import { isIscedF } from '../basics/isced-f.ts';
import type { RefusalItem } from '../basics/refusal.ts';
import { isSchacId } from '../basics/schac-id.ts';
import type { ExchangeDetail } from './exchange-detail.ts';

const isYear = (text: string): boolean => {
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(text) ?? [];
  return from !== undefined && Number(to) - Number(from) === 1;
};
const isPartOfYear = (text: string): boolean => {
  const [, number, terms] = /^([1-9])\/([1-9])$/.exec(text) ?? [];
  return number !== undefined && Number(number) <= Number(terms);
};
const isTerm = (text: string): boolean =>
  text === 'non-standard' || (isYear(text.slice(0, 9)) && text[9] === '-' && isPartOfYear(text.slice(10)));
const isIdentifier = (text: string): boolean => /^[!-~]{1,64}$/.test(text);
const isEmail = (text: string): boolean => /^[^@\s]+@[^.@\s]+\.[^@\s]+$/u.test(text);
const isPhone = (text: string): boolean => /^\+\d{1,15}$/.test(text);
const isLanguage = (text: string): boolean => /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text);
const isLatin = (text: string): boolean => !/\p{L}/u.test(text.replaceAll(/\p{Script=Latin}/gu, ''));

/** What is wrong in what was written; what is empty is missing, which is no mistake. */
export const detailFaults = ({ study, person }: ExchangeDetail): readonly RefusalItem[] => {
  const { sendingContact, receivingContact } = person;
  const checked: readonly (readonly [string, string, (text: string) => boolean, string])[] = [
    ['globalId', person.globalId, (text) => readEsi(text).ok, 'esi'],
    ['latinGivenNames', person.latinGivenNames, isLatin, 'latin'],
    ['latinFamilyName', person.latinFamilyName, isLatin, 'latin'],
    ['language', person.language, isLanguage, 'language'],
    ['sendingSignerEmail', person.sendingSignerEmail, isEmail, 'email'],
    ['sendingContact.email', sendingContact.email, isEmail, 'email'],
    ['sendingContact.phone', sendingContact.phone, isPhone, 'phone'],
    ['receivingContact.email', receivingContact.email, isEmail, 'email'],
    ['receivingContact.phone', receivingContact.phone, isPhone, 'phone'],
    ['sendingUnitId', study.sendingUnitId, isIdentifier, 'identifier'],
    ['receivingUnitId', study.receivingUnitId, isIdentifier, 'identifier'],
    ['sendingIiaId', study.sendingIiaId, isIdentifier, 'identifier'],
    ['receivingIiaId', study.receivingIiaId, isIdentifier, 'identifier'],
    ['receivingHeiId', study.receivingHeiId, isSchacId, 'hei'],
    ['sendingTerm', study.sendingTerm, isTerm, 'term'],
    ['receivingYear', study.receivingYear, isYear, 'year'],
    ['agreementIscedF', study.agreementIscedF, isIscedF, 'isced'],
    ['nomineeIscedF', study.nomineeIscedF, isIscedF, 'isced'],
    ['courseTerm', study.courseTerm, isPartOfYear, 'part-of-year'],
    ['homeTerm', study.homeTerm, isPartOfYear, 'part-of-year'],
  ];
  return checked.flatMap(([field, text, isRight, code]) =>
    text === '' || isRight(text) ? [] : [{ code: `exchange-detail-${code}`, field }],
  );
};
