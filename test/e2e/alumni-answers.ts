import type { output } from 'zod';
import type {
  alumnusRow as alumnusRowShape,
  AlumnusView,
  FollowUpRow,
  OutcomeView,
  listOutcomeImports,
  previewOutcomeImport,
} from '../../src/contract/alumni.ts';
import type { Me } from '../../src/contract/me.ts';
import type { listOpenOffers, listSupportOffers } from '../../src/contract/support.ts';
import { findQuestionnaire } from '../../src/core/alumni/find-questionnaire.ts';
import { coordinator as plainCoordinator, type Answers } from './desk-answers.ts';

type AlumnusRow = output<typeof alumnusRowShape>;

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const university = plainCoordinator.memberships[0]?.institutionId ?? '';
const institution = plainCoordinator.memberships[0]?.institution ?? { kk: '', ru: '', en: '' };

export const alumniIds = {
  university,
  alumnus: id('alu', 1),
  followUp: id('fup', 1),
  toCheck: id('out', 3),
  file: id('oim', 1),
  interest: id('soi', 1),
  mobility: id('mob', 1),
} as const;

export const coordinator: Me = {
  ...plainCoordinator,
  account: plainCoordinator.account === null ? null : { ...plainCoordinator.account, hasSecondFactor: true },
};
export const alumnus: Me = {
  ...plainCoordinator,
  memberships: plainCoordinator.memberships.map((membership) => ({
    ...membership,
    role: 'applicant',
    personId: id('per', 1),
  })),
};

const callTitle = {
  kk: '2024 жылғы академиялық ұтқырлық конкурсы',
  ru: 'Конкурс академической мобильности 2024 года',
  en: 'Call for academic mobility 2024',
};
const outcome = (number: number, own: Partial<OutcomeView>): OutcomeView => ({
  id: id('out', number),
  state: 'returned',
  knownAfter: '2026-07-31',
  knownBy: '2026-08-31',
  seenOn: '2027-01-12',
  evidence: 'self-report',
  source: 'follow-up',
  inField: true,
  country: 'KAZ',
  status: 'stands',
  recordedAt: '2027-01-12T06:00:00Z',
  decidedAt: null,
  reason: null,
  file: null,
  ...own,
});
const outcomes = [
  outcome(1, {}),
  outcome(2, {
    state: 'work-abroad',
    country: 'DEU',
    inField: null,
    knownAfter: null,
    knownBy: '2026-12-31',
    seenOn: '2026-12-31',
    evidence: 'official-file',
    source: 'import',
  }),
  outcome(3, {
    state: 'returned',
    status: 'to-check',
    evidence: 'employer-letter',
    source: 'own-page',
    file: {
      id: id('fil', 1),
      name: 'жұмыс-берушінің-хаты.pdf',
      bytes: 184_320,
      mediaType: 'application/pdf',
      uploadedAt: '2027-02-01T09:00:00Z',
    },
  }),
];
const contradictions = [
  { strongerId: id('out', 2), weakerId: id('out', 1), from: '2026-08-31', to: '2026-12-31' },
];
const followUp = {
  id: alumniIds.followUp,
  wave: 6 as const,
  dueOn: '2027-01-02',
  closesOn: '2027-04-02',
  status: 'invited' as const,
  invitedOn: '2027-01-02',
  reminders: 1,
  bouncedAt: null,
  answeredAt: null,
  enteredBy: null,
  questionnaire: 1,
};
const alumnusView: AlumnusView = {
  institutionId: university,
  id: alumniIds.alumnus,
  mobilityId: alumniIds.mobility,
  callTitle,
  reference: '2024-00042',
  country: 'DEU',
  endedOn: '2026-07-02',
  status: 'asked',
  stopReason: null,
  stoppedOn: null,
  participant: 'Дана Ахметқызы',
  isOwn: true,
  level: 'master',
  field: '0811',
  hasConsent: true,
  nextWaves: [
    { wave: 12, dueOn: '2027-07-02' },
    { wave: 36, dueOn: '2029-07-02' },
  ],
  followUps: [followUp],
  outcomes,
  contradictions,
  contributions: [
    {
      id: id('ctb', 1),
      kind: 'joint-work',
      words: 'Хоэнхайм университетімен бірге бидай сорттары туралы мақала.',
      recordedAt: '2027-01-12T06:00:00Z',
    },
  ],
  files: [],
};

const alumnusRow: AlumnusRow = {
  institutionId: university,
  id: alumniIds.alumnus,
  mobilityId: alumniIds.mobility,
  callTitle,
  reference: alumnusView.reference,
  country: alumnusView.country,
  endedOn: alumnusView.endedOn,
  status: 'asked',
  stopReason: null,
  stoppedOn: null,
};

const row = (number: number, own: Partial<FollowUpRow>): FollowUpRow => ({
  ...followUp,
  id: id('fup', number),
  institutionId: university,
  alumnusId: alumniIds.alumnus,
  participant: 'Дана Ахметқызы',
  callTitle,
  reference: '2024-00042',
  country: 'DEU',
  endedOn: '2026-07-02',
  ...own,
});
const rows = [
  row(1, {}),
  row(2, {
    participant: 'Ерлан Болатұлы',
    country: 'TUR',
    status: 'answered',
    answeredAt: '2027-01-04T10:20:00Z',
    enteredBy: 'telephone',
  }),
  row(3, { participant: 'Әсел Нұрланқызы', country: 'CHN', bouncedAt: '2027-01-03T03:00:00Z' }),
  row(4, { participant: 'Марат Сейітқали', country: 'USA', wave: 12, status: 'closed', reminders: 3 }),
];

const offer = {
  id: id('sof', 1),
  institutionId: university,
  institution,
  kind: 'vacancy' as const,
  field: '0811',
  title: {
    kk: 'Өсімдік селекциясы зертханасының ғылыми қызметкері',
    ru: 'Научный сотрудник лаборатории селекции растений',
    en: 'Researcher, laboratory of plant breeding',
  },
  description: {
    kk: 'Толық жұмыс күні, Шортанды. Өз тақырыбыңызды жалғастыруға болады.',
    ru: 'Полная занятость, Шортанды. Можно продолжать свою тему.',
    en: 'Full time, in Shortandy. You can continue your own topic.',
  },
  closesOn: '2027-06-30',
  status: 'open' as const,
  postedAt: '2027-01-10T05:00:00Z',
};
const openOffers: output<(typeof listOpenOffers)['answer']> = {
  offers: [
    { ...offer, isOwnField: true, interest: null },
    {
      ...offer,
      id: id('sof', 2),
      kind: 'mentor',
      field: null,
      isOwnField: false,
      interest: { id: alumniIds.interest, institutionId: university, status: 'noted' },
    },
  ],
};
const postedOffers: output<(typeof listSupportOffers)['answer']> = {
  offers: [{ ...offer, noted: 3, takenUp: 1 }],
  interests: [
    {
      id: alumniIds.interest,
      offerId: offer.id,
      title: offer.title,
      institution: offer.institution,
      participant: 'Дана Ахметқызы',
      status: 'noted',
      notedAt: '2027-01-20T05:00:00Z',
      takenUpOn: null,
    },
  ],
};
const imports: output<(typeof listOutcomeImports)['answer']> = {
  imports: [
    {
      id: alumniIds.file,
      evidence: 'pension-months',
      fileName: 'жарналар-2026.csv',
      fileSha256: 'ab12'.repeat(16),
      recorded: 41,
      status: 'done',
      importedAt: '2027-01-31T05:00:00Z',
      undoneAt: null,
    },
  ],
};
export const preview: output<(typeof previewOutcomeImport)['answer']> = {
  rows: 3,
  matches: 1,
  withoutConsent: 1,
  beforeEnd: 0,
  unknown: 1,
  matched: [
    {
      line: 2,
      alumnusId: alumniIds.alumnus,
      reference: '2024-00042',
      state: 'returned',
      knownAfter: '2026-07-31',
      knownBy: '2026-08-31',
      seenOn: '2026-12-31',
    },
  ],
  faults: [],
};

const own = `/api/institutions/${university}`;
const ofAlumnus = `${own}/alumni/${alumniIds.alumnus}`;

/** Everything that the pages about alumni read, and the yes to whatever they send. */
export const alumniAnswers = (me: Me): Answers => ({
  'GET /api/me': { body: me },
  'GET /api/me/alumni': { body: { alumni: [alumnusRow] } },
  'GET /api/me/intentions': {
    body: {
      intentions: [],
      notDrawn: [],
      open: [{ institutionId: university, mobilityId: alumniIds.mobility, occasion: 'return' }],
    },
  },
  'GET /api/me/support-offers': { body: openOffers },
  'GET /api/questionnaires/follow-up/1': { body: findQuestionnaire(1) },
  [`GET ${ofAlumnus}`]: { body: { alumnus: alumnusView } },
  [`POST ${ofAlumnus}/outcomes`]: { body: { id: id('out', 9), status: 'stands' } },
  [`POST ${ofAlumnus}/stop`]: { body: { stopped: true } },
  [`POST ${ofAlumnus}/interests`]: { body: { id: alumniIds.interest, status: 'noted' } },
  [`POST ${ofAlumnus}/settle`]: { body: { refused: 1 } },
  [`POST ${own}/mobilities/${alumniIds.mobility}/intentions`]: { body: { stated: true } },
  [`GET ${own}/follow-ups`]: {
    body: {
      followUps: rows,
      next: null,
      counts: {
        invited: 18,
        reminded: 11,
        answered: 64,
        bounced: 3,
        closed: 22,
        stopped: 2,
        due: 7,
        'opted-out': 4,
      },
    },
  },
  [`POST ${own}/follow-ups/${alumniIds.followUp}/answer`]: { body: { answered: true } },
  [`POST ${own}/follow-ups/${alumniIds.followUp}/links`]: { body: { sent: true } },
  [`POST ${own}/follow-ups/${alumniIds.followUp}/bounce`]: { body: { recorded: true } },
  [`GET ${own}/outcome-cases`]: {
    body: {
      cases: [
        {
          institutionId: university,
          alumnusId: alumniIds.alumnus,
          participant: 'Дана Ахметқызы',
          reference: '2024-00042',
          endedOn: '2026-07-02',
          outcomes,
          contradictions,
        },
      ],
    },
  },
  [`POST ${own}/outcomes/${alumniIds.toCheck}/decide`]: { body: { status: 'stands' } },
  [`GET ${own}/outcome-imports`]: { body: imports },
  [`POST ${own}/outcome-imports/preview`]: { body: preview },
  [`POST ${own}/outcome-imports`]: { body: { id: id('oim', 2), recorded: 1 } },
  [`POST ${own}/outcome-imports/${alumniIds.file}/undo`]: { body: { undone: 41 } },
  [`GET ${own}/support-offers`]: { body: postedOffers },
  [`POST ${own}/support-offers`]: { body: { id: id('sof', 3) } },
  [`POST ${own}/support-interests/${alumniIds.interest}/take-up`]: { body: { recorded: true } },
});
