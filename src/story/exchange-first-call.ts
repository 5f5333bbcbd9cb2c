import { canonicalJson, type JsonValue } from '../core/basics/canonical-json.ts';
import type { ExchangeDetail } from '../core/partner/exchange-detail.ts';
import type { PartnerCourse, PartnerRecord } from '../core/partner/partner-document.ts';
import { takePartnerDocumentCommand } from '../register/partner/take-partner-document.ts';
import { writeExchangeDetailCommand } from '../register/partner/write-exchange-detail.ts';
import { sha256 } from '../register/sha256.ts';
import { findStoryStay } from './agreement-teller.ts';
import type { Teller } from './teller.ts';

const globalId = 'urn:schac:personalUniqueCode:int:esi:alatau.example:20210317';

const detailOf = (year: number): ExchangeDetail => ({
  study: {
    sendingUnitId: 'water',
    sendingUnitName: 'Су ресурстары факультеті',
    receivingHeiId: 'elbe.example',
    receivingUnitId: '',
    sendingIiaId: '',
    receivingIiaId: '',
    sendingTerm: `${year}/${year + 1}-1/2`,
    receivingYear: `${year}/${year + 1}`,
    activity: 'long-term',
    agreementIscedF: '0732',
    nomineeIscedF: '0732',
    iscedClarification: 'Water engineering',
    eqfLevel: 6,
    courseTerm: '1/2',
    homeTerm: '1/2',
    homeCreditScheme: 'ects',
    leftHostOn: null,
  },
  person: {
    globalId,
    latinGivenNames: 'Aigerim',
    latinFamilyName: 'Nurbek',
    nameLanguage: 'kk',
    language: 'en',
    languageLevel: 'B2',
    sendingContact: {
      givenNames: 'Сәуле',
      familyName: 'Оразбаева',
      email: 'exchange@alatau.example',
      phone: '+77270000000',
    },
    receivingContact: {
      givenNames: 'Jonas',
      familyName: 'Albrecht',
      email: 'international@elbe.example',
      phone: '',
    },
    sendingSignerPosition: 'Халықаралық бөлімнің үйлестірушісі',
    sendingSignerEmail: 'exchange@alatau.example',
    comment: '',
  },
});

const course = (title: string, code: string, credits: number, grade: string): PartnerCourse => ({
  ...{ title, code, credits, scheme: 'ects', grade, level: 'EQF 6', status: 'passed' },
});

/** One stay gets all that its partner has to know, and the partner's transcript is kept beside it. */
export const exchangeFirstCall = async (
  teller: Teller,
  { applicationId, year }: { readonly applicationId: string; readonly year: number },
): Promise<void> => {
  const named = { who: 'aigerim', university: 'alatau', host: 'elbe' } as const;
  const { institutionId, mobilityId: id } = await findStoryStay(teller, named, applicationId);
  const { tell } = teller;
  await tell('alatau-coordinator', institutionId, writeExchangeDetailCommand, { id, ...detailOf(year) });
  const record: PartnerRecord = {
    kind: 'transcript',
    omobilityId: id,
    globalIds: [globalId],
    name: 'Aigerim Nurbek',
    birthDate: '2004-05-12',
    issuer: 'Elbe University of Technology',
    values: [],
    courses: [
      course('Research Methods', 'WE-301', 6, '1,7'),
      course('Academic Writing', 'LC-110', 4, '2,0'),
      course('Hydrological Modelling', 'WE-317', 5, '1,3'),
    ],
  };
  const content = { fileName: 'transcript-nurbek.xml', records: [record], notes: [] };
  await tell('alatau-coordinator', institutionId, takePartnerDocumentCommand(content), {
    id,
    fileSha256: sha256(canonicalJson(record as unknown as JsonValue)),
    recordNumber: 0,
  });
};
