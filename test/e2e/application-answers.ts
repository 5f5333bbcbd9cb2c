import type { Page } from 'playwright-core';
import type { DraftView } from '../../src/contract/draft.ts';
import type { GroupView } from '../../src/contract/group.ts';
import type { CallView, UniversityTaskView } from '../../src/contract/programme.ts';
import { usualReview } from '../../src/core/programme/review-rules.ts';
import { answersDocument } from '../../src/core/application/answers-document.ts';
import { checkEligibility } from '../../src/core/application/check-eligibility.ts';
import { completeness } from '../../src/core/application/completeness.ts';
import {
  draftSections,
  emptyDraft,
  type DraftContent,
  type DraftSection,
} from '../../src/core/application/draft-content.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import type { Me } from '../../src/contract/me.ts';
import { documentWords } from '../../src/web/desk/draft/document-words.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const all = (kk: string, ru: string, en: string) => ({ kk, ru, en });

export const ids = {
  university: id('ins', 1),
  call: id('cal', 1),
  draft: id('dra', 1),
  application: id('app', 1),
  group: id('grp', 1),
  task: id('uta', 1),
} as const;

export const applicant: Me = {
  mode: 'demonstration',
  account: {
    id: id('acc', 2),
    email: 'dana@demonstration.kz',
    name: 'Дана Ахметқызы',
    locale: 'kk',
    timeZone: 'Asia/Almaty',
    notifyByMail: true,
    hasSecondFactor: false,
    needsSecondFactor: false,
    erasureAskedAt: null,
  },
  memberships: [
    {
      id: id('mem', 2),
      institutionId: ids.university,
      institution: all('Көрсетілім университеті', 'Демонстрационный университет', 'Demonstration University'),
      role: 'applicant',
      personId: id('per', 2),
    },
  ],
};

const anchor = (mark: number, kk: string, ru: string, en: string) => ({ mark, meaning: all(kk, ru, en) });

export const call: CallView = {
  id: ids.call,
  programmeId: id('pro', 1),
  programme: all('Академиялық ұтқырлық гранттары', 'Гранты академической мобильности', 'Mobility grants'),
  state: 'open',
  version: 1,
  rulesSha256: 'a'.repeat(64),
  rubricSha256: 'b'.repeat(64),
  announcedAt: '2026-10-20T05:00:00Z',
  isDemonstration: true,
  now: '2026-11-25T06:00:00Z',
  rules: {
    title: all('2027 жылғы көктемгі конкурс', 'Весенний конкурс 2027 года', 'Spring call 2027'),
    summary: all(
      'Бір семестр шетелде оқып, елге керек тапсырма орындайтын студенттерге.',
      'Студентам, которые проведут семестр за рубежом и выполнят нужное дома задание.',
      'For students who spend a semester abroad and carry out a task that is needed at home.',
    ),
    opensAt: '2026-11-01T04:00:00Z',
    closesAt: '2026-12-05T13:00:00Z',
    timeZone: 'Asia/Almaty',
    graceMinutes: 15,
    stay: { from: '2027-01-20', to: '2027-06-30' },
    finalReportDueOn: '2027-09-01',
    eligibility: {
      levels: ['bachelor', 'master'],
      years: { from: 2, to: 4 },
      citizenship: ['KAZ'],
      gradeAverage: { least: 3, outOf: 4 },
      language: 'B1',
    },
    regions: [
      {
        id: 'europe',
        name: all('Еуропа', 'Европа', 'Europe'),
        countries: ['DEU', 'FRA', 'POL', 'ITA'],
        places: 500,
        grant: null,
      },
      {
        id: 'asia',
        name: all(
          'Оңтүстік-Шығыс Азия және Қытай',
          'Юго-Восточная Азия и Китай',
          'South-East Asia and China',
        ),
        countries: ['CHN', 'MYS', 'SGP'],
        places: 50,
        grant: null,
      },
      {
        id: 'north-america',
        name: all('Солтүстік Америка', 'Северная Америка', 'North America'),
        countries: ['USA', 'CAN'],
        places: 20,
        grant: null,
      },
    ],
    budget: 2_850_000_000,
    universityCap: 12,
    hosts: [],
    choices: { fewest: 1, most: 3 },
    tasks: { fewest: 1, most: 5 },
    questions: [
      {
        id: 'support',
        label: all(
          'Сізге оқуда қандай қолдау керек?',
          'Какая поддержка вам нужна?',
          'What support do you need?',
        ),
        hint: null,
        kind: 'choice',
        isRequired: true,
        longest: null,
        options: [
          { id: 'none', label: all('Керек емес', 'Не нужна', 'None') },
          { id: 'travel', label: all('Жол жүруге көмек', 'Помощь в дороге', 'Help with travel') },
        ],
      },
      {
        id: 'motivation',
        label: all('Неліктен дәл қазір?', 'Почему именно сейчас?', 'Why now?'),
        hint: all('Бір абзац жеткілікті', 'Достаточно одного абзаца', 'One paragraph is enough'),
        kind: 'long',
        isRequired: false,
        longest: 1500,
        options: [],
      },
    ],
    review: usualReview,
    rubric: {
      guidance: all(
        'Әр өлшемшарт бөлек бағаланады.',
        'Каждый критерий оценивают отдельно.',
        'Each criterion is marked by itself.',
      ),
      criteria: [
        {
          id: 'task',
          name: all('Тапсырманың пайдасы', 'Польза задания', 'Use of the task'),
          weight: 60,
          anchors: [
            anchor(1, 'Пайдасы айтылмаған', 'Польза не названа', 'No use is named'),
            anchor(
              5,
              'Кім, қайда қолданатыны анық',
              'Ясно, кто и где применит',
              'It is clear who will use it where',
            ),
          ],
        },
        {
          id: 'plan',
          name: all('Жоспардың шынайылығы', 'Реальность плана', 'Whether the plan is realistic'),
          weight: 40,
          anchors: [
            anchor(1, 'Мерзімдері жоқ', 'Сроков нет', 'No dates'),
            anchor(5, 'Әр қадам күнімен', 'Каждый шаг с датой', 'Every step has its date'),
          ],
        },
      ],
    },
    documents: [
      { id: 'transcript', label: all('Транскрипт', 'Транскрипт', 'Transcript'), isRequired: true },
      {
        id: 'certificate',
        label: all('Тіл сертификаты', 'Языковой сертификат', 'Certificate'),
        isRequired: false,
      },
    ],
    priorities: [{ id: 'health', name: all('Денсаулық', 'Здоровье', 'Health') }],
    groupShare: 0.2,
    samePerson: 'iin',
  },
};

export const universityTask: UniversityTaskView = {
  id: ids.task,
  institutionId: ids.university,
  version: 1,
  publishedAt: '2026-10-10T05:00:00Z',
  withdrawnAt: null,
  content: {
    title: all(
      'Ауыл клиникаларына дауысты көмекші',
      'Голосовой помощник для сельских клиник',
      'A voice aide for village clinics',
    ),
    problem: all(
      'Дәрігер уақытының үштен бірін жазуға жұмсайды.',
      'Врач тратит на записи треть времени.',
      'A doctor spends a third of the time on notes.',
    ),
    expectedUse: all('Университет клиникасы', 'Клиника университета', 'The university clinic'),
    supervisor: 'Проф. Сәуле Нұрлан',
    kind: 'technical',
    priority: 'health',
    places: 3,
    milestones: [
      { title: all('Үлгі', 'Прототип', 'Prototype'), dueOn: '2027-03-15', amount: 1_500_000 },
      { title: all('Сынақ', 'Испытание', 'Trial'), dueOn: '2027-06-15', amount: 2_500_000 },
    ],
  },
};

/** What a server of drafts remembers; it outlives pages, so that a killed tab can be tried. */
export interface FakeServer {
  content: DraftContent;
  readonly versions: Record<DraftSection, number>;
  files: DraftView['files'];
  status: DraftView['status'];
  callState: CallView['state'];
  isDown: boolean;
  isSignedOut: boolean;
  group: GroupView | undefined;
  readonly sent: string[];
}

export const fakeServer = (content: DraftContent = emptyDraft): FakeServer => ({
  content,
  versions: { record: 0, plan: 0, tasks: 0, questions: 0, documents: 0, declaration: 0 },
  files: [],
  status: null,
  callState: 'open',
  isDown: false,
  isSignedOut: false,
  group: undefined,
  sent: [],
});

const facts = { hasDetail: true, hasProcessingConsent: true, hasIin: true, citizenship: 'KAZ' };
const at = '2026-11-25T06:00:00Z';
const reference = 'Q2026-00000-00001';

const lacks = ({ content }: FakeServer) => ({
  missing: [...completeness(content, call.rules, facts)],
  barred: [...checkEligibility(call.rules.eligibility, { record: content.record, citizenship: 'KAZ' })],
});

const draftOf = (server: FakeServer): DraftView => ({
  id: ids.draft,
  institutionId: ids.university,
  callId: ids.call,
  applicationId: server.status === null ? null : ids.application,
  groupId: server.group === undefined ? null : ids.group,
  content: server.content,
  versions: server.versions,
  savedAt: at,
  files: server.files,
  ...lacks(server),
  status: server.status,
});

const applicationOf = (server: FakeServer, locale: Locale) => ({
  id: ids.application,
  institutionId: ids.university,
  callId: ids.call,
  callVersion: 1,
  callTitle: call.rules.title,
  reference,
  applicant: applicant.account?.name,
  personId: id('per', 2),
  status: server.status,
  version: 1,
  submittedAt: at,
  locale,
  documentSha256: 'c'.repeat(64),
  sections: answersDocument(server.content, call.rules, locale, documentWords(locale, server.files)),
  files: server.files,
  groupId: server.group === undefined ? null : ids.group,
  isOwn: true,
  notes: [],
  mails: [],
});

const callOf = ({ callState }: FakeServer): CallView => ({ ...call, state: callState });

const ownOf = (server: FakeServer) => ({
  draftId: ids.draft,
  institutionId: ids.university,
  applicationId: server.status === null ? null : ids.application,
  reference: server.status === null ? null : reference,
  status: server.status,
  submittedAt: server.status === null ? null : at,
  savedAt: at,
  missing: lacks(server).missing.length,
  groupId: server.group === undefined ? null : ids.group,
  call: callOf(server),
});

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}
interface Said {
  readonly status?: number;
  readonly body: unknown;
}

const save = (server: FakeServer, section: DraftSection, body: unknown): Said => {
  const { base, content } = body as { base: number; content: unknown };
  const version = server.versions[section];
  if (base !== version) return { status: 409, body: { code: 'section-changed-elsewhere' } };
  server.content = { ...server.content, [section]: draftSections[section].parse(content) };
  server.versions[section] = version + 1;
  return { body: { version: version + 1, savedAt: at } };
};

const submit = (server: FakeServer): Said => {
  const list = [...lacks(server).missing, ...lacks(server).barred];
  if (list.length > 0) return { status: 422, body: { code: 'incomplete', list } };
  server.status = 'submitted';
  return { body: { id: ids.application, reference } };
};

const base = `/api/institutions/${ids.university}`;
const draft = `${base}/drafts/${ids.draft}`;
const application = `${base}/applications/${ids.application}`;
const group = `${base}/groups/${ids.group}`;

const answer = (server: FakeServer, { method, path, query, body }: Asked): Said => {
  const locale = (query.get('locale') ?? 'kk') as Locale;
  const section = new RegExp(`^${draft}/sections/(\\w+)$`).exec(path)?.[1] as DraftSection | undefined;
  if (section !== undefined) return save(server, section, body);
  const answers: Readonly<Record<string, () => Said>> = {
    'GET /api/me': () => ({ body: applicant }),
    'GET /api/calls': () => ({ body: { calls: [callOf(server)] } }),
    [`GET /api/calls/${ids.call}`]: () => ({ body: { call: callOf(server) } }),
    'GET /api/me/applications': () => ({
      body: {
        applications: Object.values(server.versions).some((version) => version > 0) ? [ownOf(server)] : [],
      },
    }),
    [`POST ${base}/drafts`]: () => ({ body: { id: ids.draft } }),
    [`GET ${draft}`]: () => ({ body: { draft: draftOf(server), call } }),
    [`GET ${draft}/document`]: () => ({
      body: {
        sections: answersDocument(server.content, call.rules, locale, documentWords(locale, server.files)),
        begun: `${at}.signed`,
        ...lacks(server),
      },
    }),
    [`POST ${draft}/files`]: () => {
      const file = {
        id: id('fil', server.files.length + 1),
        name: query.get('name') ?? '',
        mediaType: 'application/pdf',
        bytes: 152_000,
        uploadedAt: at,
      };
      server.files = [...server.files, file];
      return { body: { file } };
    },
    [`POST ${draft}/submit`]: () => submit(server),
    [`GET ${application}`]: () => ({ body: { application: applicationOf(server, 'kk') } }),
    [`POST ${application}/reopen`]: () => {
      server.status = 'reopened';
      return { body: { reopened: true } };
    },
    [`POST ${application}/withdraw`]: () => {
      server.status = 'withdrawn';
      return { body: { withdrawn: true } };
    },
    [`GET ${base}/university-tasks`]: () => ({ body: { tasks: [universityTask] } }),
    [`GET ${group}`]: () => ({ body: { group: server.group } }),
    [`POST ${base}/groups`]: () => {
      server.group = groupOf(1);
      return { body: { id: ids.group } };
    },
    [`POST ${group}/submit`]: () => {
      server.group = { ...(server.group ?? groupOf(3)), submittedAt: at };
      return { body: { applications: [ids.application] } };
    },
    'POST /api/groups/invitation': () => ({
      body: {
        institutionName: { kk: 'Алатау', ru: 'Алатау', en: 'Alatau' },
        call,
        universityTask,
        leaderName: 'Әйгерім Сәрсен',
        members: 1,
      },
    }),
    'POST /api/groups/join': () => ({ body: { institutionId: ids.university, groupId: ids.group } }),
    'GET /api/me/mobilities': () => ({ body: { mobilities: [] } }),
    'GET /api/hosts': () => ({
      body: {
        hosts: [
          { id: id('hos', 1), name: 'Technische Universität München', country: 'DEU', identifiers: [] },
          { id: id('hos', 2), name: 'Uniwersytet Warszawski', country: 'POL', identifiers: [] },
        ].filter(({ name }) => name.toLowerCase().includes((query.get('name') ?? '').toLowerCase())),
      },
    }),
  };
  if (/\/history\//.test(path)) return { body: { entries: [] } };
  if (path.endsWith('/consents')) return { body: { consents: [] } };
  if (/\/people\//.test(path)) return { body: { detail: null } };
  return answers[`${method} ${path}`]?.() ?? { status: 404, body: { code: 'not-found' } };
};

/** A group with so many members, of which the reader is the leader. */
export const groupOf = (members: number, missing = 0): GroupView => ({
  id: ids.group,
  institutionId: ids.university,
  call,
  universityTask,
  leaderAccountId: id('acc', 2),
  isLeader: true,
  submittedAt: null,
  withdrawnAt: null,
  joinToken: 'group.only-once',
  members: ['Дана Ахметқызы', 'Ерлан Қуанышұлы', 'Мария Ким'].slice(0, members).map((name, index) => ({
    id: id('gme', index + 1),
    accountId: id('acc', index + 2),
    name,
    draftId: id('dra', index + 1),
    missing: index === 0 ? 0 : missing,
    isSelf: index === 0,
  })),
});

/** Stands in for the API of applications, with a memory and with the core's own rules. */
export const answerApplications = async (page: Page, server: FakeServer): Promise<void> => {
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const { pathname: path, searchParams: query } = new URL(request.url());
    const method = request.method();
    if (method !== 'GET') server.sent.push(`${method} ${path}`);
    if (server.isDown) return route.abort('connectionfailed');
    const isFile = path.endsWith('/files');
    const said =
      server.isSignedOut && path !== '/api/me'
        ? { status: 401, body: { code: 'not-signed-in' } }
        : answer(server, {
            method,
            path,
            query,
            body: isFile ? undefined : (request.postDataJSON() as unknown),
          });
    return route.fulfill({
      status: said.status ?? 200,
      contentType: 'application/json',
      body: JSON.stringify(said.body),
    });
  });
};

/** A draft with everything but the declaration. */
export const fullDraft: DraftContent = {
  record: {
    level: 'bachelor',
    yearOfStudy: 3,
    field: '0613',
    programmeOfStudy: '6B06101 Ақпараттық жүйелер',
    gradeAverage: 3.42,
    languageCode: 'en',
    languageLevel: 'B2',
    languageCertificate: 'IELTS 6.5, 2026',
  },
  plan: {
    choices: [
      {
        hostId: id('hos', 1),
        hostName: 'Technische Universität München',
        country: 'DEU',
        reason: 'Сөйлеуді тану зертханасы осында.',
      },
      { hostId: null, hostName: 'Politechnika Gdańska', country: 'POL', reason: 'Ұқсас жоба жүріп жатыр.' },
    ],
    stayFrom: '2027-02-01',
    stayTo: '2027-06-15',
    learningPlan: 'Төрт пән, 24 кредит: екеуі мамандық бойынша, екеуі таңдау бойынша.',
  },
  tasks: {
    tasks: [
      {
        id: 'tsk_01890000-0000-7000-8000-000000000001',
        title: 'Қазақ тіліндегі медициналық мәтіндердің ашық корпусы',
        kind: 'scientific',
        expectedResult: '50 мың сөйлемнен тұратын белгіленген корпус және оның сипаттамасы',
        measure: '50 000 сөйлем, белгілеушілердің келісімі кемінде 0,8',
        evidence: 'Ашық репозиторийдегі мекенжай мен нұсқа нөмірі',
        dueOn: '2027-06-01',
        useAtHome: 'Университет клиникасы кеңес беру жүйесін соған үйретеді',
        supervisor: 'Сәуле Нұрлан, профессор',
        supervisorEmail: 'saule@demonstration.kz',
      },
    ],
  },
  questions: { answers: { support: 'travel', motivation: 'Дипломдық жұмысқа дейін үлгеремін.' } },
  documents: { files: { transcript: [id('fil', 1)] } },
  declaration: { isTrue: false },
};
