import type { ExchangeDetail } from '../../../core/partner/exchange-detail.ts';
import { exchangeActivities, exchangeLanguageLevels } from '../../../core/partner/exchange-detail.ts';
import type { PartnerField } from '../../../core/partner/partner-field.ts';
import { locales } from '../../../core/basics/locale.ts';

/** The exchange details as a form has them: texts by name, empty for what is not known. */
export const detailValues = ({ study, person }: ExchangeDetail) => ({
  globalId: person.globalId,
  latinGivenNames: person.latinGivenNames,
  latinFamilyName: person.latinFamilyName,
  nameLanguage: person.nameLanguage ?? '',
  sendingTerm: study.sendingTerm,
  receivingYear: study.receivingYear,
  activity: study.activity ?? '',
  agreementIscedF: study.agreementIscedF,
  nomineeIscedF: study.nomineeIscedF,
  iscedClarification: study.iscedClarification,
  eqfLevel: study.eqfLevel === null ? '' : String(study.eqfLevel),
  language: person.language,
  languageLevel: person.languageLevel ?? '',
  sendingUnitName: study.sendingUnitName,
  sendingUnitId: study.sendingUnitId,
  receivingHeiId: study.receivingHeiId,
  receivingUnitId: study.receivingUnitId,
  sendingIiaId: study.sendingIiaId,
  receivingIiaId: study.receivingIiaId,
  courseTerm: study.courseTerm,
  homeTerm: study.homeTerm,
  homeCreditScheme: study.homeCreditScheme,
  'sendingContact.givenNames': person.sendingContact.givenNames,
  'sendingContact.familyName': person.sendingContact.familyName,
  'sendingContact.email': person.sendingContact.email,
  'sendingContact.phone': person.sendingContact.phone,
  'receivingContact.givenNames': person.receivingContact.givenNames,
  'receivingContact.familyName': person.receivingContact.familyName,
  'receivingContact.email': person.receivingContact.email,
  'receivingContact.phone': person.receivingContact.phone,
  sendingSignerPosition: person.sendingSignerPosition,
  sendingSignerEmail: person.sendingSignerEmail,
  leftHostOn: study.leftHostOn ?? '',
  comment: person.comment,
});
type DetailValues = ReturnType<typeof detailValues>;
export type DetailName = keyof DetailValues;

/** Which values of the standard each field of the form says; where one lacks, its fields come first. */
export const fieldOfDetail: Readonly<Record<DetailName, PartnerField>> = {
  globalId: 'global-id',
  latinGivenNames: 'given-names',
  latinFamilyName: 'family-name',
  nameLanguage: 'family-name',
  sendingTerm: 'sending-term',
  receivingYear: 'receiving-year',
  activity: 'activity',
  agreementIscedF: 'agreement-isced',
  nomineeIscedF: 'nominee-isced',
  iscedClarification: 'isced-clarification',
  eqfLevel: 'eqf-level',
  language: 'language',
  languageLevel: 'language-level',
  sendingUnitName: 'sending-unit',
  sendingUnitId: 'sending-unit',
  receivingHeiId: 'receiving-hei',
  receivingUnitId: 'receiving-unit',
  sendingIiaId: 'sending-iia',
  receivingIiaId: 'receiving-iia',
  courseTerm: 'course-term',
  homeTerm: 'home-term',
  homeCreditScheme: 'home-credit-scheme',
  'sendingContact.givenNames': 'sending-contact',
  'sendingContact.familyName': 'sending-contact',
  'sendingContact.email': 'sending-contact',
  'sendingContact.phone': 'sending-contact',
  'receivingContact.givenNames': 'receiving-contact',
  'receivingContact.familyName': 'receiving-contact',
  'receivingContact.email': 'receiving-contact',
  'receivingContact.phone': 'receiving-contact',
  sendingSignerPosition: 'sending-signer',
  sendingSignerEmail: 'sending-signer',
  leftHostOn: 'left-host',
  comment: 'comment',
};

const contactOf = (values: DetailValues, side: 'sendingContact' | 'receivingContact') => ({
  givenNames: values[`${side}.givenNames`].trim(),
  familyName: values[`${side}.familyName`].trim(),
  email: values[`${side}.email`].trim(),
  phone: values[`${side}.phone`].replaceAll(/[\s()-]/g, ''),
});

/** What was typed, as it is sent. */
export const detailOf = (values: DetailValues): ExchangeDetail => {
  const typed = (name: DetailName): string => values[name].trim();
  return {
    study: {
      sendingUnitId: typed('sendingUnitId'),
      sendingUnitName: typed('sendingUnitName'),
      receivingHeiId: typed('receivingHeiId'),
      receivingUnitId: typed('receivingUnitId'),
      sendingIiaId: typed('sendingIiaId'),
      receivingIiaId: typed('receivingIiaId'),
      sendingTerm: typed('sendingTerm'),
      receivingYear: typed('receivingYear'),
      activity: exchangeActivities.find((known) => known === values.activity) ?? null,
      agreementIscedF: typed('agreementIscedF'),
      nomineeIscedF: typed('nomineeIscedF'),
      iscedClarification: typed('iscedClarification'),
      eqfLevel: values.eqfLevel === '' ? null : Number(values.eqfLevel),
      courseTerm: typed('courseTerm'),
      homeTerm: typed('homeTerm'),
      homeCreditScheme: typed('homeCreditScheme'),
      leftHostOn: values.leftHostOn === '' ? null : values.leftHostOn,
    },
    person: {
      globalId: typed('globalId'),
      latinGivenNames: typed('latinGivenNames'),
      latinFamilyName: typed('latinFamilyName'),
      nameLanguage: locales.find((known) => known === values.nameLanguage) ?? null,
      language: typed('language'),
      languageLevel: exchangeLanguageLevels.find((known) => known === values.languageLevel) ?? null,
      sendingContact: contactOf(values, 'sendingContact'),
      receivingContact: contactOf(values, 'receivingContact'),
      sendingSignerPosition: typed('sendingSignerPosition'),
      sendingSignerEmail: typed('sendingSignerEmail'),
      comment: typed('comment'),
    },
  };
};
