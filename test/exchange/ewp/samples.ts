import type { Elmo, ElmoCourse } from '../../../src/exchange/elmo/elmo.ts';
import type { Imobility } from '../../../src/exchange/ewp/imobility.ts';
import type {
  AgreementComponent,
  AgreementSignature,
  AgreementVersion,
  LearningAgreement,
} from '../../../src/exchange/ewp/learning-agreement.ts';
import { localizedNames } from '../../../src/exchange/ewp/localized-names.ts';
import type { Omobility } from '../../../src/exchange/ewp/omobility.ts';
import type { Transcript } from '../../../src/exchange/ewp/transcript.ts';

const omobilityId = 'c442c289-5541-4cae-9edb-8ad83e133613';
const globalId = 'urn:schac:personalUniqueCode:int:esi:kaznu.kz:1234567890';

export const sampleOmobility: Omobility = {
  omobilityId,
  student: {
    givenNames: localizedNames({ kk: 'Әйгерім', ru: 'Айгерим', en: 'Aigerim' }),
    familyName: localizedNames({ kk: 'Сейітова', ru: 'Сеитова', en: 'Seitova' }),
    globalId,
    birthDate: '2004-02-29',
    nationality: 'KZ',
    gender: 2,
    email: 'aigerim@example.org',
  },
  nomination: {
    proposalId: 'AE61266750D019063512516C7EE01968',
    sending: { heiId: 'kaznu.kz', ounitId: 'phys', iiaId: 'a-1' },
    receiving: { heiId: 'uw.edu.pl', ounitId: null, iiaId: 'b-1' },
    sendingTerm: '2025/2026-2/2',
    receivingYear: '2025/2026',
    activityType: 'student-studies',
    activityAttribute: 'long-term',
    agreementIscedF: '0533',
    eqfLevel: 6,
    nomineeIscedF: '0541',
    comment: 'Ораза айында келеді;\nmeals & <halls>',
  },
  status: 'approved',
};

export const sampleImobility: Imobility = { omobilityId, arrivedOn: '2026-02-14', departedOn: null };

const signature: AgreementSignature = {
  name: 'Paweł Kowalski',
  position: 'Coordinator',
  email: 'pawel@example.org',
  signedAt: '2025-11-14T08:18:19+01:00',
  app: 'Qaitu',
};
export const sampleComponent: AgreementComponent = {
  status: null,
  reasonCode: null,
  reasonText: null,
  losId: 'CR/8f0d7dad',
  losCode: 'MA 101',
  title: 'Комплекс айнымалылы функциялар',
  loiId: 'CRI/212419af',
  term: { number: 2, terms: 2 },
  credits: [{ scheme: 'ects', value: 4.5 }],
  recognitionConditions: null,
  shortDescription: null,
};
export const sampleVersion: AgreementVersion = {
  studied: [sampleComponent],
  recognised: [{ ...sampleComponent, recognitionConditions: 'Grade B or better' }],
  virtual: [{ ...sampleComponent, term: null, shortDescription: 'Online part' }],
  blended: null,
  doctoral: null,
  studentSignature: { ...signature, name: null, position: null, email: null },
  sendingSignature: signature,
  receivingSignature: signature,
};

export const sampleAgreement: LearningAgreement = {
  omobilityId,
  sending: {
    heiId: 'kaznu.kz',
    ounitName: 'Механика-математика факультеті',
    ounitId: 'mm',
    contact: {
      givenNames: 'Айдос',
      familyName: 'Нұрланұлы',
      email: 'aidos@example.org',
      phone: { e164: '+77011234567', extension: '12', otherFormat: null },
    },
  },
  receiving: {
    heiId: 'uw.edu.pl',
    ounitName: null,
    ounitId: null,
    contact: { givenNames: 'Paweł', familyName: 'Kowalski', email: 'pawel@example.org', phone: null },
  },
  receivingYear: '2025/2026',
  student: {
    givenNames: 'Aigerim',
    familyName: 'Seitova',
    globalId,
    birthDate: '2004-02-29',
    citizenship: 'KZ',
    gender: 2,
    email: 'aigerim@example.org',
  },
  start: '2026-02-16',
  end: '2026-06',
  eqfLevel: 6,
  iscedF: '0541',
  iscedClarification: 'Complex analysis',
  languageSkill: { language: 'en', level: 'B2' },
  firstVersion: sampleVersion,
  approvedChanges: {
    ...sampleVersion,
    studied: [
      { ...sampleComponent, status: 'deleted', reasonCode: 'timetable-conflict' },
      {
        ...sampleComponent,
        status: 'inserted',
        reasonCode: 'substituting-deleted',
        reasonText: 'Same "field"',
      },
    ],
    recognised: [],
    virtual: null,
  },
  proposal: {
    ...sampleVersion,
    id: '59B15BAF',
    receivingSignature: null,
    student: {
      givenNames: null,
      familyName: 'Seitova-Nowak',
      globalId: null,
      birthDate: null,
      citizenship: null,
      gender: null,
      email: null,
    },
  },
  learningOutcomesUrl: 'https://example.org/courses',
  provisionsUrl: null,
};

const course: ElmoCourse = {
  identifiers: [{ type: 'local', value: 'MA101' }],
  titles: [
    { text: 'Complex analysis', lang: 'en' },
    { text: 'Комплекс талдау', lang: 'kk-Cyrl' },
  ],
  type: 'Course',
  subjectArea: null,
  iscedCode: '0541',
  url: null,
  descriptions: [{ text: 'Lines\nof text', lang: null }],
  documentType: null,
  taken: {
    identifiers: [],
    start: '2026-02-16',
    finished: '2026-06-20',
    term: { titles: [{ text: 'Summer 2026', lang: 'en' }], start: '2026-02-16', end: '2026-06-30' },
    duration: 'P4M',
    status: 'passed',
    gradingScheme: 'pl',
    externalGradingScheme: null,
    grade: '4,5',
    shortenedGrading: { lower: 60, equal: 30.5, higher: 9.5 },
    distribution: {
      categories: [
        { label: '4,5', count: '12' },
        { label: '5', count: '3' },
      ],
      descriptions: [],
    },
    credits: [{ scheme: 'ects', value: 6 }],
    levels: [{ type: 'EQF', description: null, value: '6' }],
    language: 'en',
    engagementHours: 60,
    attachments: null,
  },
  parts: [],
};

export const sampleElmo: Elmo = {
  generatedAt: '2026-07-01T12:00:00+02:00',
  learner: {
    citizenship: { type: 'ISO', value: 'KZ' },
    identifiers: [{ type: 'esi', value: globalId }],
    givenNames: 'Aigerim',
    familyName: 'Seitova',
    alternativeName: { text: 'Сейітова Әйгерім', lang: 'kk-Cyrl' },
    birthDate: '2004-02-29',
    placeOfBirth: null,
    countryOfBirth: null,
    birthName: null,
    gender: 2,
  },
  reports: [
    {
      issuer: {
        country: { type: 'ISO', value: 'PL' },
        identifiers: [{ type: 'schac', value: 'uw.edu.pl' }],
        titles: [{ text: 'University of Warsaw', lang: 'en' }],
        url: 'https://www.uw.edu.pl',
      },
      courses: [{ ...course, parts: [{ ...course, type: 'Class', parts: [] }] }],
      issuedAt: '2026-07-01T12:00:00+02:00',
      gradingSchemes: [{ localId: 'pl', descriptions: [{ text: '2 to 5', lang: 'en' }] }],
      status: { code: 'FULL', messages: [] },
      attachments: [
        {
          identifiers: [{ type: 'internal', value: 'a1' }],
          titles: [],
          type: 'Transcript of Records',
          descriptions: [],
          contents: [{ text: 'data:application/pdf;base64,JVBERi0=', lang: null }],
        },
      ],
    },
  ],
  attachments: [],
};

export const sampleTranscript: Transcript = {
  omobilityId,
  receivingYear: '2025/2026',
  elmo: sampleElmo,
  gradeTables: [{ iscedCode: '0541', grades: [{ label: '4,5', percentage: '24.7' }] }],
};
