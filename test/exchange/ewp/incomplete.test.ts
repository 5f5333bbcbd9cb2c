import { describe, expect, it } from 'vitest';
import type { Elmo } from '../../../src/exchange/elmo/elmo.ts';
import { completeElmo } from '../../../src/exchange/elmo/write-elmo.ts';
import type { AgreementVersion, LearningAgreement } from '../../../src/exchange/ewp/learning-agreement.ts';
import { localizedNames } from '../../../src/exchange/ewp/localized-names.ts';
import type { Omobility } from '../../../src/exchange/ewp/omobility.ts';
import { completeImobility } from '../../../src/exchange/ewp/write-imobilities.ts';
import { completeLearningAgreement } from '../../../src/exchange/ewp/write-learning-agreements.ts';
import { completeOmobility } from '../../../src/exchange/ewp/write-omobilities.ts';
import { completeTranscript } from '../../../src/exchange/ewp/write-transcripts.ts';
import {
  sampleAgreement,
  sampleComponent,
  sampleElmo,
  sampleImobility,
  sampleOmobility,
  sampleTranscript,
  sampleVersion,
} from './samples.ts';

const faultsOf = (checked: ReturnType<typeof completeElmo>): readonly string[] =>
  checked.ok ? [] : checked.refusal.list.map(({ code, field }) => `${code} ${field}`);

const ofAgreement = (change: Partial<LearningAgreement>) =>
  faultsOf(completeLearningAgreement({ ...sampleAgreement, ...change }) as ReturnType<typeof completeElmo>);
const ofVersion = (change: Partial<AgreementVersion>) =>
  ofAgreement({ firstVersion: { ...sampleVersion, ...change }, proposal: null });
const ofNomination = (change: Partial<Omobility>) =>
  faultsOf(completeOmobility({ ...sampleOmobility, ...change }) as ReturnType<typeof completeElmo>);
const ofElmo = (change: Partial<Elmo>) => faultsOf(completeElmo({ ...sampleElmo, ...change }));

describe('a nomination that is not whole', () => {
  it('is refused with all that is missing, in the order of the format', () => {
    const { student, nomination } = sampleOmobility;
    if (student === null || nomination === null) throw new Error('the sample is whole');
    expect(
      ofNomination({
        student: { ...student, givenNames: [], globalId: null, gender: null, birthDate: '2023-02-29' },
        nomination: { ...nomination, sendingTerm: null, eqfLevel: null, comment: null },
        status: null,
      }),
    ).toEqual([
      'missing student.givenNames',
      'missing student.globalId',
      'malformed student.birthDate',
      'missing student.gender',
      'missing nomination.sendingTerm',
      'missing nomination.eqfLevel',
      'missing status',
    ]);
    expect(ofNomination({ student: null, nomination: null })).toEqual([
      'missing student',
      'missing nomination',
    ]);
  });

  it('is refused where an identifier is none, and where only one side names the agreement', () => {
    const { student, nomination } = sampleOmobility;
    if (student === null || nomination === null) throw new Error('the sample is whole');
    expect(
      ofNomination({
        omobilityId: 'с-1',
        student: { ...student, globalId: '123', nationality: 'KAZ', email: 'nobody' },
        nomination: {
          ...nomination,
          sending: { heiId: 'KazNU', ounitId: null, iiaId: 'a' },
          receiving: { heiId: 'uw.edu.pl', ounitId: null, iiaId: null },
          sendingTerm: '2025/2026-12/2',
          agreementIscedF: '1234',
        },
      }),
    ).toEqual([
      'malformed omobilityId',
      'malformed student.globalId',
      'malformed student.nationality',
      'malformed student.email',
      'malformed nomination.sending.heiId',
      'malformed nomination.sendingTerm',
      'malformed nomination.agreementIscedF',
      'missing nomination.receiving.iiaId',
    ]);
    expect(ofNomination({ nomination: { ...nomination, sendingTerm: 'non-standard' } })).toEqual([]);
  });
});

describe('a learning agreement that is not whole', () => {
  it('is refused without a version, a unit of the sender, or anything of the student', () => {
    const { sending, student } = sampleAgreement;
    if (sending === null || student === null) throw new Error('the sample is whole');
    expect(ofAgreement({})).toEqual([]);
    expect(
      ofAgreement({
        sending: { ...sending, ounitName: null },
        student: { ...student, email: null },
        start: null,
        end: '2026-13',
        firstVersion: null,
        proposal: null,
      }),
    ).toEqual([
      'missing student.email',
      'missing start',
      'malformed end',
      'missing sending.ounitName',
      'missing firstVersion',
    ]);
  });

  it('is refused without the signature of the host, but not while it is proposed', () => {
    expect(ofVersion({ receivingSignature: null })).toEqual(['missing firstVersion.receivingSignature']);
    const { sendingSignature } = sampleVersion;
    if (sendingSignature === null) throw new Error('the sample is signed');
    expect(ofVersion({ sendingSignature: { ...sendingSignature, name: null, email: null } })).toEqual([
      'missing firstVersion.sendingSignature.name',
      'missing firstVersion.sendingSignature.email',
    ]);
    expect(ofVersion({ receivingSignature: { ...sendingSignature, position: null } })).toEqual([
      'missing firstVersion.receivingSignature.position',
    ]);
    const signedAt = (written: string) =>
      ofVersion({ sendingSignature: { ...sendingSignature, signedAt: written } });
    for (const right of ['2025-11-14T08:18:19+14:00', '2025-11-14T08:18:19.25Z', '2025-11-14T08:18:19'])
      expect(signedAt(right), right).toEqual([]);
    for (const wrong of [
      '2025-11-14T08:18:19+14:30',
      '2025-11-14 08:18:19',
      '2025-02-30T08:18:19Z',
      '2025-11-14',
    ])
      expect(signedAt(wrong), wrong).toEqual(['malformed firstVersion.sendingSignature.signedAt']);
  });

  it('is refused where a table has what the standard forbids in it, or lacks what it demands', () => {
    const component = sampleComponent;
    expect(
      ofVersion({
        studied: [{ ...component, recognitionConditions: 'x', term: null, shortDescription: 'y' }],
        virtual: [component],
        blended: [component, component],
        doctoral: [],
      }),
    ).toEqual([
      'missing firstVersion.studied.0.term',
      'contradiction firstVersion.studied.0.recognitionConditions',
      'contradiction firstVersion.studied.0.shortDescription',
      'missing firstVersion.virtual.0.shortDescription',
      'missing firstVersion.doctoral.0',
      'missing firstVersion.blended.0.shortDescription',
    ]);
    const blended = [{ ...component, shortDescription: 'Online week' }];
    expect(ofAgreement({ firstVersion: { ...sampleVersion, blended } })).toEqual(['contradiction proposal']);
  });

  it('is refused where the reason is not of the change', () => {
    const changed = (change: object) => ofVersion({ studied: [{ ...sampleComponent, ...change }] });
    expect(changed({ status: 'inserted', reasonCode: 'extending-mobility' })).toEqual([]);
    expect(changed({ status: 'inserted', reasonCode: 'not-available' })).toEqual([
      'contradiction firstVersion.studied.0.reasonCode',
    ]);
    expect(changed({ status: 'deleted', reasonCode: 'extending-mobility' })).toEqual([
      'contradiction firstVersion.studied.0.reasonCode',
    ]);
    expect(changed({ reasonText: 'because' })).toEqual(['missing firstVersion.studied.0.status']);
    expect(changed({ term: { number: 3, terms: 2 }, title: ' ', losId: '12' })).toEqual([
      'malformed firstVersion.studied.0.losId',
      'missing firstVersion.studied.0.title',
      'contradiction firstVersion.studied.0.term.number',
    ]);
    expect(changed({ credits: [{ scheme: null, value: Number.NaN }] })).toEqual([
      'missing firstVersion.studied.0.credits.0.scheme',
      'malformed firstVersion.studied.0.credits.0.value',
    ]);
  });
});

describe('a transcript or stay that is not whole', () => {
  it('is refused with what is missing', () => {
    expect(ofElmo({ generatedAt: null, learner: null, reports: [] })).toEqual([
      'missing generatedAt',
      'missing learner',
      'missing reports',
    ]);
    const [report] = sampleElmo.reports;
    if (report?.issuer == null) throw new Error('the sample is whole');
    expect(
      ofElmo({
        reports: [{ ...report, issuer: { ...report.issuer, url: null, titles: [] }, issuedAt: '2026-07-01' }],
      }),
    ).toEqual([
      'missing reports.0.issuer.titles',
      'missing reports.0.issuer.url',
      'malformed reports.0.issuedAt',
    ]);
    const checked = completeTranscript({ ...sampleTranscript, receivingYear: null, gradeTables: [] });
    expect(faultsOf(checked as ReturnType<typeof completeElmo>)).toEqual([
      'missing receivingYear',
      'missing gradeTables',
    ]);
  });

  it('is refused where the departure is before the arrival', () => {
    expect(completeImobility({ ...sampleImobility, departedOn: '2026-02-13' })).toEqual({
      ok: false,
      refusal: { code: 'incomplete', list: [{ code: 'contradiction', field: 'departedOn' }] },
    });
    expect(completeImobility({ ...sampleImobility, departedOn: '2026-02-14' }).ok).toBe(true);
  });
});

it('names are given with their language, and their script by their letters', () => {
  expect(localizedNames({ kk: 'Әйгерім', ru: 'Айгерим', en: 'Aigerim' })).toEqual([
    { text: 'Aigerim', lang: 'en' },
    { text: 'Әйгерім', lang: 'kk-Cyrl' },
    { text: 'Айгерим', lang: 'ru-Cyrl' },
  ]);
  expect(localizedNames({ kk: 'Áıgerim', ru: ' ', en: null })).toEqual([
    { text: 'Áıgerim', lang: 'kk-Latn' },
  ]);
  expect(localizedNames({ kk: 'Әли Smith', en: 'Али' })).toEqual([
    { text: 'Али', lang: 'en-Cyrl' },
    { text: 'Әли Smith', lang: 'kk' },
  ]);
});
