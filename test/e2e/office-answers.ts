import type { Me } from '../../src/contract/me.ts';
import type { ApplicationView } from '../../src/contract/application.ts';
import type { CallView, PartnerAgreementView, UniversityTaskView } from '../../src/contract/programme.ts';
import { emptyRules } from '../../src/web/desk/office/call/empty-rules.ts';
import { exampleRules } from '../../src/web/desk/office/call/example-rules.ts';
import { coordinator, type Answers } from './desk-answers.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const sha256 = '5f1d2c'.padEnd(64, '0a');
const university = coordinator.memberships[0]?.institutionId ?? '';

const words = (kk: string, ru: string, en: string) => ({ kk, ru, en });

export const officeIds = {
  university,
  draft: id('cal', 1),
  open: id('cal', 2),
  ahead: id('cal', 3),
  empty: id('cal', 4),
  application: id('app', 1),
  eligible: id('app', 2),
  task: id('uta', 1),
  agreement: id('agr', 1),
} as const;

export const officer: Me = {
  ...coordinator,
  memberships: [
    {
      id: id('mem', 9),
      institutionId: 'national-office',
      institution: { kk: 'Ұлттық кеңсе', ru: 'Национальный офис', en: 'National office' },
      role: 'officer',
      personId: null,
    },
  ],
};

const programme = {
  kk: 'Академиялық ұтқырлық бағдарламасы',
  ru: 'Программа академической мобильности',
  en: 'Academic mobility programme',
};
const now = '2026-11-25T06:00:00.000Z';
const rules = exampleRules(now);
const openRules = {
  ...rules,
  title: {
    kk: '2026 жылғы академиялық ұтқырлық гранттары',
    ru: 'Гранты академической мобильности 2026 года',
    en: 'Academic mobility grants of 2026',
  },
  opensAt: '2026-11-01T04:00:00.000Z',
  closesAt: '2026-12-02T18:59:00.000Z',
};
const call = (number: number, own: Partial<CallView>): CallView => ({
  id: id('cal', number),
  programmeId: id('pro', 1),
  programme,
  state: 'drafted',
  version: 1,
  rules,
  rulesSha256: sha256,
  rubricSha256: sha256,
  announcedAt: null,
  isDemonstration: true,
  now,
  ...own,
});

export const calls = {
  draft: call(1, {}),
  open: call(2, { state: 'open', rules: openRules, announcedAt: '2026-10-20T05:00:00.000Z', version: 2 }),
  ahead: call(3, {
    state: 'announced',
    rules: { ...openRules, opensAt: '2026-11-28T04:00:00.000Z', closesAt: '2026-12-01T18:59:00.000Z' },
    announcedAt: '2026-11-20T05:00:00.000Z',
  }),
  empty: call(4, { rules: emptyRules(words('Бос конкурс', 'Пустой конкурс', 'Empty call')) }),
} as const;

const people = ['Айгерім Қасымова', 'Нұрлан Әбдірахманов', 'Дана Сейітқызы', 'Тимур Ли', 'Әсел Жүнісова'];
const statuses = ['submitted', 'eligible', 'ineligible', 'reopened', 'withdrawn'] as const;
const rows = people.map((applicant, index) => ({
  id: id('app', index + 1),
  reference: `Q-2026-00${index + 41}`,
  applicant,
  accountId: id('acc', index + 10),
  status: statuses[index] ?? 'submitted',
  submittedAt: `2026-11-2${index}T08:1${index}:00.000Z`,
  regionId: ['europe', 'asia', 'europe', 'north-america', 'europe'][index] ?? 'europe',
  level: ['bachelor', 'master', 'doctor', 'bachelor', 'master'][index] ?? 'master',
  firstCountry: ['DEU', 'CHN', 'FRA', 'USA', 'POL'][index] ?? 'DEU',
  tasks: index + 1,
  groupId: index === 1 ? id('grp', 1) : null,
  locale: (['kk', 'kk', 'ru', 'en', 'kk'] as const)[index] ?? 'kk',
}));

const application: ApplicationView = {
  id: officeIds.application,
  institutionId: university,
  callId: officeIds.open,
  callVersion: 1,
  callTitle: openRules.title,
  reference: 'Q-2026-0041',
  applicant: 'Айгерім Қасымова',
  personId: id('per', 1),
  status: 'submitted',
  version: 2,
  submittedAt: '2026-11-20T08:10:00.000Z',
  locale: 'kk',
  documentSha256: sha256,
  sections: [
    {
      id: 'record',
      title: 'Оқу көрсеткіштері',
      items: [
        { field: 'record.level', question: 'Оқу деңгейі', answer: 'бакалавриат' },
        { field: 'record.yearOfStudy', question: 'Оқу жылы', answer: '3' },
        { field: 'record.gradeAverage', question: 'Орташа балл', answer: '3,67' },
        { field: 'record.languageLevel', question: 'Тіл деңгейі', answer: 'C1' },
        { field: 'record.languageCertificate', question: 'Тіл сертификаты', answer: '' },
      ],
    },
    {
      id: 'tasks',
      title: 'Тапсырмалар',
      items: [
        {
          field: 'tasks.tasks.0.title',
          question: '1-тапсырма: атауы',
          answer: 'Арал өңіріндегі топырақтың тұздануын спутник суреттері бойынша картаға түсіру',
        },
        {
          field: 'tasks.tasks.0.expectedResult',
          question: '1-тапсырма: күтілетін нәтиже',
          answer: 'Ашық картасы мен әдістеме.\nДеректер жинағы DOI нөмірімен жарияланады.',
        },
      ],
    },
  ],
  files: [
    {
      id: id('fil', 1),
      name: 'транскрипт.pdf',
      mediaType: 'application/pdf',
      bytes: 348_160,
      uploadedAt: '2026-11-19T08:10:00.000Z',
    },
  ],
  groupId: null,
  isOwn: false,
  notes: [
    {
      id: id('not', 1),
      at: '2026-11-21T05:00:00.000Z',
      actorName: 'Айжан Сәрсенқызы',
      note: 'Транскрипт деканатпен салыстырылды.',
    },
  ],
  mails: [
    { id: 'mail_1', createdAt: '2026-11-20T08:11:00.000Z', subject: 'Өтініміңіз қабылданды', state: 'sent' },
  ],
};

const task: UniversityTaskView = {
  id: officeIds.task,
  institutionId: university,
  version: 1,
  publishedAt: '2026-10-01T05:00:00.000Z',
  withdrawnAt: null,
  content: {
    title: words(
      'Тұзданған топыраққа төзімді бидай сұрыптары',
      'Сорта пшеницы для засолённых почв',
      'Wheat for saline soils',
    ),
    problem: words(
      'Қызылорда облысында егістіктің үштен бірі тұзданған.',
      'В Кызылординской области засолена треть пашни.',
      'A third of the fields of Kyzylorda region is saline.',
    ),
    expectedUse: words(
      'Аграрлық тәжірибе станциясы сынақтан өткізеді.',
      'Испытает аграрная опытная станция.',
      'An agricultural station will try them.',
    ),
    supervisor: 'Бақыт Ержанов',
    kind: 'scientific',
    priority: null,
    places: 4,
    milestones: [
      {
        title: words('Сұрыптар таңдалды', 'Сорта отобраны', 'Varieties chosen'),
        dueOn: '2027-05-01',
        amount: 2_500_000,
      },
      {
        title: words('Сынақ аяқталды', 'Испытания завершены', 'Trials done'),
        dueOn: '2027-10-01',
        amount: 4_000_000,
      },
    ],
  },
};

const agreements: readonly PartnerAgreementView[] = [
  {
    id: officeIds.agreement,
    hostId: id('hos', 1),
    hostName: 'Universität Freiburg',
    country: 'DEU',
    number: '17/2024',
    places: 6,
    validFrom: '2024-01-01',
    validTo: '2027-01-31',
    endedAt: null,
  },
  {
    id: id('agr', 2),
    hostId: id('hos', 2),
    hostName: 'Uniwersytet Jagielloński',
    country: 'POL',
    number: '3/2025',
    places: 10,
    validFrom: '2025-02-01',
    validTo: '2030-01-31',
    endedAt: null,
  },
];

const inUniversity = `GET /api/institutions/${university}`;

/** What the register says to the offices of a test. */
export const officeAnswers: Answers = {
  'GET /api/calls': { body: { calls: Object.values(calls) } },
  [`GET /api/calls/${officeIds.draft}`]: { body: { call: calls.draft } },
  [`GET /api/calls/${officeIds.open}`]: { body: { call: calls.open } },
  [`GET /api/calls/${officeIds.ahead}`]: { body: { call: calls.ahead } },
  [`GET /api/calls/${officeIds.empty}`]: { body: { call: calls.empty } },
  [`GET /api/calls/${officeIds.open}/versions`]: {
    body: {
      versions: [
        {
          version: 1,
          rulesSha256: sha256,
          writtenAt: '2026-10-20T05:00:00.000Z',
          reason: null,
          rules: { ...openRules, budget: 900_000_000 },
        },
        {
          version: 2,
          rulesSha256: sha256,
          writtenAt: '2026-11-03T05:00:00.000Z',
          reason: 'Республикалық бюджет нақтыланды.',
          rules: openRules,
        },
      ],
    },
  },
  'GET /api/programmes': {
    body: {
      programmes: [
        {
          id: id('pro', 1),
          name: programme,
          purpose: words(
            'Елге қажет тапсырмаларды шетелде орындау',
            'Выполнять за рубежом задания, нужные стране',
            'Tasks that the country needs, carried out abroad',
          ),
        },
      ],
    },
  },
  'GET /api/hosts': {
    body: {
      hosts: [
        {
          id: id('hos', 1),
          name: 'Universität Freiburg',
          country: 'DEU',
          identifiers: [{ kind: 'erasmus', value: 'D FREIBUR01' }],
        },
        { id: id('hos', 2), name: 'Uniwersytet Jagielloński', country: 'POL', identifiers: [] },
      ],
    },
  },
  [`${inUniversity}/university-tasks`]: { body: { tasks: [task] } },
  [`${inUniversity}/partner-agreements`]: { body: { agreements } },
  [`${inUniversity}/applications`]: {
    body: {
      applications: rows,
      next: null,
      counts: { submitted: 1, eligible: 1, ineligible: 1, reopened: 1, withdrawn: 1, unsubmitted: 2 },
      unsubmitted: ['Мадина Оспан', 'Ерлан Сұлтанов'].map((applicant, index) => ({
        draftId: id('dra', index + 1),
        accountId: id('acc', index + 30),
        applicant,
        savedAt: index === 0 ? '2026-11-24T10:00:00.000Z' : null,
        missing: 4 + index * 9,
      })),
    },
  },
  [`${inUniversity}/applications/${officeIds.application}`]: { body: { application } },
  [`${inUniversity}/deadlines`]: {
    body: {
      feed: '/api/calendar/one-secret.ics',
      deadlines: [
        {
          on: '2099-12-02',
          at: '2099-12-02T18:59:00.000Z',
          kind: 'call-closes',
          title: openRules.title,
          recordId: officeIds.open,
        },
        {
          on: '2099-12-20',
          at: null,
          kind: 'milestone-due',
          title: task.content.milestones[0]?.title ?? openRules.title,
          recordId: officeIds.task,
        },
        {
          on: '2100-01-31',
          at: null,
          kind: 'agreement-expires',
          title: words('Universität Freiburg', 'Universität Freiburg', 'Universität Freiburg'),
          recordId: officeIds.agreement,
        },
      ],
    },
  },
};
