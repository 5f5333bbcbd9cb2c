import { z } from 'zod';
import { cefrLevels } from '../basics/cefr-level.ts';
import { locales } from '../basics/locale.ts';

const text = (longest: number) => z.string().trim().max(longest);

/** Kinds of a stay for studies, as Outgoing Mobilities 3.0.0 of Erasmus Without Paper names them. */
export const exchangeActivities = ['long-term', 'short-term-blended', 'short-term-doctoral'] as const;
export type ExchangeActivity = (typeof exchangeActivities)[number];
/** A level of the Common European Framework, or a native speaker. */
export const exchangeLanguageLevels = [...cefrLevels, 'NS'] as const;

/** Whom the other side writes to; empty texts where nobody was named yet. */
const exchangeContact = z.strictObject({
  givenNames: text(120),
  familyName: text(120),
  email: text(254),
  /** E.164: `+77011234567`. */
  phone: text(16),
});
export type ExchangeContact = z.infer<typeof exchangeContact>;

/** What a partner has to be told of people: personal, kept sealed. Empty where it is not known. */
export const exchangePerson = z.strictObject({
  /** European Student Identifier. */
  globalId: text(255),
  /** The name as in the passport, in Latin letters. */
  latinGivenNames: text(120),
  latinFamilyName: text(120),
  /** Which language the name in the register is written in. */
  nameLanguage: z.enum(locales).nullable(),
  /** BCP 47 of the language of teaching, and how well the participant knows it. */
  language: text(35),
  languageLevel: z.enum(exchangeLanguageLevels).nullable(),
  sendingContact: exchangeContact,
  receivingContact: exchangeContact,
  /** Of who signed the agreement for the university, where the signature itself does not say it. */
  sendingSignerPosition: text(200),
  sendingSignerEmail: text(254),
  comment: text(1000),
});
export type ExchangePerson = z.infer<typeof exchangePerson>;

/** What a partner has to be told of the exchange itself. Empty or `null` where it is not known. */
export const exchangeStudy = z.strictObject({
  sendingUnitId: text(64),
  sendingUnitName: text(200),
  /** SCHAC home organisation of the host, where its record has none. */
  receivingHeiId: text(253),
  receivingUnitId: text(64),
  /** The agreement between the institutions, as each of them calls it. */
  sendingIiaId: text(64),
  receivingIiaId: text(64),
  /** `2025/2026-1/2`, or `non-standard`. */
  sendingTerm: text(20),
  /** `2025/2026`, as the receiving institution counts. */
  receivingYear: text(9),
  activity: z.enum(exchangeActivities).nullable(),
  /** ISCED-F 2013, four digits: of the agreement, and of the participant's programme. */
  agreementIscedF: text(4),
  nomineeIscedF: text(4),
  iscedClarification: text(200),
  /** At departure. */
  eqfLevel: z.int().min(1).max(8).nullable(),
  /** Number of the term and terms in the year, `1/2`: in which the courses are taken abroad, and which they replace at home. */
  courseTerm: text(5),
  homeTerm: text(5),
  /** In which scheme the credits at home count: `ects`, or the name of another. */
  homeCreditScheme: text(40),
  /** The last day at the host, which is before the return. */
  leftHostOn: z.iso.date().nullable(),
});

/** What partners abroad have to know of a stay and the register keeps nowhere else. */
export const exchangeDetail = z.strictObject({ study: exchangeStudy, person: exchangePerson });
export type ExchangeDetail = z.infer<typeof exchangeDetail>;

const nobody: ExchangeContact = { givenNames: '', familyName: '', email: '', phone: '' };

/** Before anything was written. */
export const emptyExchangeDetail: ExchangeDetail = {
  study: {
    sendingUnitId: '',
    sendingUnitName: '',
    receivingHeiId: '',
    receivingUnitId: '',
    sendingIiaId: '',
    receivingIiaId: '',
    sendingTerm: '',
    receivingYear: '',
    activity: null,
    agreementIscedF: '',
    nomineeIscedF: '',
    iscedClarification: '',
    eqfLevel: null,
    courseTerm: '',
    homeTerm: '',
    homeCreditScheme: '',
    leftHostOn: null,
  },
  person: {
    globalId: '',
    latinGivenNames: '',
    latinFamilyName: '',
    nameLanguage: null,
    language: '',
    languageLevel: null,
    sendingContact: nobody,
    receivingContact: nobody,
    sendingSignerPosition: '',
    sendingSignerEmail: '',
    comment: '',
  },
};
