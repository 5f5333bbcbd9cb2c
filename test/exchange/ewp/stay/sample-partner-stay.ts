import fc from 'fast-check';
import type { AgreedCourse } from '../../../../src/core/mobility/agreement-content.ts';
import { emptyExchangeDetail, type ExchangeDetail } from '../../../../src/core/partner/exchange-detail.ts';
import type { PartnerAgreement, PartnerStay } from '../../../../src/core/partner/partner-stay.ts';

export const alpha2Of = (alpha3: string): string | undefined => ({ KAZ: 'KZ', DEU: 'DE' })[alpha3];

const signature = {
  name: 'Anna Keller',
  position: 'Head of the International Office',
  email: 'a.keller@elbe.example',
  signedAt: '2025-07-01T09:00:00.000Z',
};

/** A version in force with these courses, signed by all three. */
export const withCourses = (version: number, courses: readonly AgreedCourse[]): PartnerAgreement => ({
  version,
  content: {
    reason: '',
    plannedStart: '2025-09-01',
    plannedEnd: '2026-01-31',
    country: 'DEU',
    host: {
      hostId: null,
      name: 'Elbe University of Technology',
      department: 'Institute of Water Engineering',
      contact: { name: '', email: '' },
      signer: { name: '', email: '', position: '', locale: 'en' },
    },
    supervisor: { name: '', email: '' },
    courses: [...courses],
    tasks: [],
    costs: [],
    duties: [],
    obligation: null,
  },
  signatures: [
    { ...signature, party: 'participant' },
    { ...signature, party: 'sending' },
    { ...signature, party: 'host' },
  ],
});

const contact = {
  givenNames: 'Сәуле',
  familyName: 'Оразбаева',
  email: 's@alatau.example',
  phone: '+77270000000',
};
const detail: ExchangeDetail = {
  study: {
    ...emptyExchangeDetail.study,
    ...{
      sendingUnitName: 'Су ресурстары факультеті',
      sendingTerm: '2025/2026-1/2',
      receivingYear: '2025/2026',
    },
    ...{ activity: 'long-term', agreementIscedF: '0732', nomineeIscedF: '0732', eqfLevel: 6 },
    ...{ courseTerm: '1/2', homeTerm: '1/2', homeCreditScheme: 'ects', leftHostOn: '2026-01-30' },
  },
  person: {
    ...emptyExchangeDetail.person,
    globalId: 'urn:schac:personalUniqueCode:int:esi:alatau.example:1',
    ...{ latinGivenNames: 'Aigerim', latinFamilyName: 'Nurbek', nameLanguage: 'kk' },
    ...{ language: 'en', languageLevel: 'B2', sendingContact: contact, receivingContact: contact },
  },
};

/** A stay of which partners can be told all. */
export const samplePartnerStay: PartnerStay = {
  institutionId: 'ins_01890000-0000-7000-8000-000000000001',
  id: 'mob_01890000-0000-7000-8000-000000000001',
  accountId: 'acc_01890000-0000-7000-8000-000000000001',
  callId: 'cal_01890000-0000-7000-8000-000000000001',
  callTitle: { kk: 'Конкурс', ru: 'Конкурс', en: 'Call' },
  reference: '2025-0001',
  participant: 'Айгерім Нұрбек',
  status: 'abroad',
  plannedStart: '2025-09-01',
  plannedEnd: '2026-01-31',
  arrivedOn: '2025-09-02',
  country: 'DEU',
  hostName: 'Elbe University of Technology',
  person: {
    ...{ givenName: 'Айгерім', familyName: 'Нұрбек', birthDate: '2004-05-12', sex: 2, citizenship: 'KAZ' },
  },
  email: 'aigerim@alatau.example',
  sendingHeiIds: ['alatau.example'],
  receivingHeiIds: ['elbe.example'],
  first: withCourses(1, [
    { title: 'Research Methods', credits: 6, recognisedAs: 'Ғылыми зерттеу әдістері', localCredits: 5 },
  ]),
  changed: null,
  detail,
};

const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 20, unit: 'grapheme' }));
const day = fc.constantFrom(null, '2025-09-02', '2026-01-30');

/** The sample with some values exchanged for any others, or taken away. */
export const anyPartnerStay: fc.Arbitrary<PartnerStay> = fc
  .record(
    {
      arrivedOn: day,
      status: fc.constantFrom('awarded', 'agreed', 'abroad', 'returned', 'cancelled'),
      email: fc.constantFrom(null, 'a@b.example', 'nobody'),
      sendingHeiIds: fc.constantFrom([], ['alatau.example'], ['a.example', 'b.example'], ['No Domain']),
      receivingHeiIds: fc.constantFrom([], ['elbe.example']),
      person: fc.option(
        fc.record({
          givenName: text,
          familyName: fc.option(text),
          birthDate: day,
          sex: fc.constantFrom(0, 1, 2, 9),
          citizenship: fc.constantFrom(null, 'KAZ', 'XXX'),
        }),
      ),
      first: fc.constantFrom(null, samplePartnerStay.first),
      study: fc.record(
        {
          sendingUnitId: text,
          sendingUnitName: text,
          sendingTerm: fc.constantFrom('', 'non-standard', '2025/2026-2/3'),
          leftHostOn: day,
          eqfLevel: fc.constantFrom(null, 1, 8),
          courseTerm: fc.constantFrom('', '2/2'),
          homeCreditScheme: text,
        },
        { requiredKeys: [] },
      ),
      words: fc.record(
        {
          latinGivenNames: text,
          latinFamilyName: text,
          comment: text,
          language: fc.constantFrom('', 'en', 'x-1'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map(({ study, words, ...change }) => ({
    ...samplePartnerStay,
    ...change,
    detail: {
      study: { ...samplePartnerStay.detail.study, ...study },
      person: { ...samplePartnerStay.detail.person, ...words },
    },
  }));
