import type { Imobility } from '../../src/exchange/ewp/imobility.ts';
import type { AgreementComponent, LearningAgreement } from '../../src/exchange/ewp/learning-agreement.ts';
import { localizedNames } from '../../src/exchange/ewp/localized-names.ts';
import type { Omobility } from '../../src/exchange/ewp/omobility.ts';
import type { Transcript } from '../../src/exchange/ewp/transcript.ts';

const component = (at: number, course: number): AgreementComponent => ({
  status: null,
  reasonCode: null,
  reasonText: null,
  losId: null,
  losCode: `MA ${at}-${course}`,
  title: `Комплекс айнымалылы функциялар & <${course}>`,
  loiId: null,
  term: { number: 1, terms: 2 },
  credits: [{ scheme: 'ects', value: 6 }],
  recognitionConditions: null,
  shortDescription: null,
});

const signature = {
  name: 'Anna Nowak',
  position: 'Coordinator',
  email: 'anna@example.org',
  signedAt: '2025-07-01T09:00:00+05:00',
  app: 'Qaitu',
};

const transcriptOf = (at: number, omobilityId: string, globalId: string): Transcript => ({
  omobilityId,
  receivingYear: '2025/2026',
  elmo: {
    generatedAt: '2026-07-01T12:00:00+02:00',
    learner: {
      citizenship: { type: 'ISO', value: 'KZ' },
      identifiers: [{ type: 'esi', value: globalId }],
      givenNames: 'Aigerim',
      familyName: `Seitova ${at}`,
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
        courses: Array.from({ length: 5 }, (_none, course) => ({
          identifiers: [{ type: 'local', value: `MA${at}-${course}` }],
          titles: [{ text: 'Complex analysis', lang: 'en' }],
          type: 'Course' as const,
          subjectArea: null,
          iscedCode: '0541',
          url: null,
          descriptions: [],
          documentType: null,
          taken: {
            identifiers: [],
            start: '2025-09-01',
            finished: '2026-01-30',
            term: null,
            duration: null,
            status: 'passed' as const,
            gradingScheme: null,
            externalGradingScheme: null,
            grade: '4,5',
            shortenedGrading: null,
            distribution: null,
            credits: [{ scheme: 'ects', value: 6 }],
            levels: [],
            language: 'en',
            engagementHours: null,
            attachments: null,
          },
          parts: [],
        })),
        issuedAt: '2026-07-01T12:00:00+02:00',
        gradingSchemes: [],
        status: null,
        attachments: [],
      },
    ],
    attachments: [],
  },
  gradeTables: null,
});

/** A mobility of one semester with five courses, made of its number alone. */
export const mobilityOf = (
  at: number,
): {
  readonly omobility: Omobility;
  readonly agreement: LearningAgreement;
  readonly imobility: Imobility;
  readonly transcript: Transcript;
} => {
  const omobilityId = `mob-${at}`;
  const globalId = `urn:schac:personalUniqueCode:int:esi:kaznu.kz:${at}`;
  const student = { globalId, birthDate: '2004-02-29', gender: 2 as const, email: `s${at}@example.org` };
  const components = Array.from({ length: 5 }, (_none, course) => component(at, course));
  const contact = { givenNames: 'Anna', familyName: 'Nowak', email: 'anna@example.org', phone: null };
  const version = {
    studied: components,
    recognised: components,
    virtual: null,
    blended: null,
    doctoral: null,
    studentSignature: { ...signature, name: null, position: null, email: null },
    sendingSignature: signature,
    receivingSignature: signature,
  };
  return {
    omobility: {
      omobilityId,
      student: {
        ...student,
        givenNames: localizedNames({ kk: 'Әйгерім', ru: 'Айгерим', en: 'Aigerim' }),
        familyName: localizedNames({ kk: 'Сейітова', ru: 'Сеитова', en: `Seitova ${at}` }),
        nationality: 'KZ',
      },
      nomination: {
        proposalId: `p-${at}`,
        sending: { heiId: 'kaznu.kz', ounitId: null, iiaId: null },
        receiving: { heiId: 'uw.edu.pl', ounitId: null, iiaId: null },
        sendingTerm: '2025/2026-1/2',
        receivingYear: '2025/2026',
        activityType: 'student-studies',
        activityAttribute: 'long-term',
        agreementIscedF: '0541',
        eqfLevel: 6,
        nomineeIscedF: '0541',
        comment: null,
      },
      status: 'approved',
    },
    agreement: {
      omobilityId,
      sending: { heiId: 'kaznu.kz', ounitName: 'Механика-математика факультеті', ounitId: null, contact },
      receiving: { heiId: 'uw.edu.pl', ounitName: null, ounitId: null, contact },
      receivingYear: '2025/2026',
      student: { ...student, givenNames: 'Aigerim', familyName: `Seitova ${at}`, citizenship: 'KZ' },
      start: '2025-09-01',
      end: '2026-01-31',
      eqfLevel: 6,
      iscedF: '0541',
      iscedClarification: null,
      languageSkill: { language: 'en', level: 'B2' },
      firstVersion: version,
      approvedChanges: null,
      proposal: null,
      learningOutcomesUrl: null,
      provisionsUrl: null,
    },
    imobility: { omobilityId, arrivedOn: '2025-09-02', departedOn: '2026-01-30' },
    transcript: transcriptOf(at, omobilityId, globalId),
  };
};
