import { emptyExchangeDetail } from '../../src/core/partner/exchange-detail.ts';
import { coordinator, type Answers } from './desk-answers.ts';

const institutionId = coordinator.memberships[0]?.institutionId ?? '';
const id = 'mob_01890000-0000-7000-8000-000000000001';
const documentId = 'pdc_01890000-0000-7000-8000-000000000001';
export const partnerPlaces = { institutionId, id, documentId } as const;
const place = `/api/institutions/${institutionId}`;
const stay = {
  ...{ institutionId, id, reference: '2026-0042', participant: 'Айгерім Нұрбек', status: 'returned' },
  callTitle: { kk: 'Бірінші ұлттық конкурс', ru: 'Первый национальный конкурс', en: 'First national call' },
  ...{ country: 'DEU', hostName: 'Elbe University of Technology', plannedStart: '2025-09-01' },
};
const course = {
  ...{ title: 'Hydrological Modelling', code: 'WE-317', credits: 4.5, scheme: 'ects' },
  ...{ grade: '1,3', level: 'EQF 6', status: 'passed' },
};
const document = {
  ...{ id: documentId, kind: 'agreement', fileName: 'la-elbe.xml', takenAt: '2026-02-03T09:00:00.000Z' },
  ...{ issuer: 'elbe.example', name: 'Aigerim Nurbek', courses: 3 },
  notes: [{ kind: 'unchecked-signature', place: '0', found: 'Signature' }],
  values: [
    { name: 'receiving-year', ours: '2025/2026', theirs: '2025/2026', isSame: true },
    { name: 'start', ours: '2025-09-01', theirs: '2025-10-01', isSame: false },
  ],
};
export const preview = {
  fileSha256: 'a'.repeat(64),
  records: [
    {
      ...{ recordNumber: 0, kind: 'transcript', omobilityId: id, name: 'NURBEK Aigerim' },
      globalIds: ['urn:schac:personalUniqueCode:int:esi:alatau.example:20210317'],
      ...{ birthDate: '2004-05-12', issuer: 'Elbe University of Technology', values: [], courses: [course] },
      match: { omobilityId: 'same', globalId: 'same', birthDate: 'unsaid', name: 'other' },
    },
  ],
  moreRecords: 0,
  notes: document.notes,
  moreNotes: 0,
};
/** What the server says to the pages of partners: one stay with something of everything. */
export const partnerAnswers: Answers = {
  'GET /api/me': { body: coordinator },
  'GET /api/calls': { body: { calls: [] } },
  [`GET ${place}/partner-stays`]: {
    body: {
      stays: [
        {
          ...stay,
          lacking: { nomination: 0, agreement: 2, stay: 1 },
          documents: { transcript: 1, agreement: 0 },
        },
      ],
      total: 1,
      next: null,
    },
  },
  [`GET ${place}/mobilities/${id}/partner-files`]: {
    body: {
      stay,
      files: [
        { kind: 'nomination', lacking: [] },
        {
          kind: 'agreement',
          lacking: [
            { code: 'missing', field: 'course-term', place: 'detail' },
            { code: 'missing', field: 'receiving-signature', place: 'agreement' },
            { code: 'malformed', field: 'sending-hei', place: 'institution' },
          ],
        },
        { kind: 'stay', lacking: [{ code: 'missing', field: 'arrival', place: 'stay' }] },
        { kind: 'ewpmobility', lacking: [] },
      ],
      documents: [document],
      courses: [
        {
          title: course.title,
          agreed: { credits: 5, recognisedAs: 'Гидрологиялық модельдеу' },
          taken: course,
          recognised: { status: 'recognised', localCredits: 4 },
        },
        {
          title: 'Academic Writing',
          agreed: { credits: 4, recognisedAs: '' },
          taken: null,
          recognised: null,
        },
      ],
      sums: { agreed: 9, passed: 4.5, recognised: 4 },
    },
  },
  [`GET ${place}/mobilities/${id}/exchange-detail`]: {
    body: { stay, detail: emptyExchangeDetail, lacking: ['course-term', 'eqf-level', 'receiving-contact'] },
  },
  [`GET ${place}/history/mobility/${id}`]: { body: { entries: [] } },
  [`GET ${place}/history/partner-document/${documentId}`]: { body: { entries: [] } },
};
