import type { Page } from 'playwright-core';
import type { FileView } from '../../src/contract/draft.ts';
import type { Me } from '../../src/contract/me.ts';
import type { ReportRow, ReportView, ResultView } from '../../src/contract/report.ts';
import { checkReport } from '../../src/core/report/check-report.ts';
import { emptyTaskReport } from '../../src/core/report/empty-task-report.ts';
import type { CoursesReport, ExperienceReport, TaskReport } from '../../src/core/report/report-sections.ts';
import { applicant, call } from './application-answers.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const sha256 = 'ab12'.repeat(16);

export const reportIds = {
  institution: applicant.memberships[0]?.institutionId ?? '',
  report: id('rep', 1),
  tasks: [id('tsk', 1), id('tsk', 2)],
  results: [id('res', 1), id('res', 2)],
  verification: id('ver', 1),
  recognition: id('rec', 1),
  mobility: id('mob', 1),
} as const;

export const participant = applicant;
export const asRole = (
  role: 'coordinator' | 'officer' | 'verifier',
  institutionId = reportIds.institution,
): Me => ({
  ...applicant,
  account: applicant.account === null ? null : { ...applicant.account, name: 'Айжан Сәрсенқызы' },
  memberships: applicant.memberships.map((membership) => ({
    ...membership,
    institutionId,
    role,
    personId: null,
  })),
});

export const agreedTasks = [
  {
    taskId: reportIds.tasks[0],
    position: 1,
    kind: 'scientific',
    title: 'Қышқыл топыраққа төзімді бидай сорттарын салыстыру',
    expectedResult:
      'Алты сорттың екі маусымдық өнімділігі мен тамыр ұзындығы туралы мақала және ашық деректер.',
    measure: 'Рецензияланған журналға жіберілген бір мақала; деректер кестесі кемінде 240 өлшем.',
    evidence: 'Мақаланың DOI нөмірі немесе журналдың қабылдау хаты; деректер репозиторийі.',
    dueOn: '2026-10-15',
  },
  {
    taskId: reportIds.tasks[1],
    position: 2,
    kind: 'proposal',
    title: 'Ақмола облысындағы тұқым шаруашылығына ұсыныс',
    expectedResult: 'Облыстық басқармаға тапсырылған он беттік ұсыныс.',
    measure: 'Басқарманың кіріс нөмірі бар хаты.',
    evidence: 'Тіркелген хаттың көшірмесі.',
    dueOn: '2026-11-01',
  },
] as const;

export const fullTask: TaskReport = {
  claim: 'achieved',
  outcome:
    'Екі маусымда 252 өлшем жасалды. Мақала Plant and Soil журналына қабылданды, деректер ашық репозиторийде тұр.',
  selfAssessment: 'Өріс жұмысы жоспардан екі апта кеш басталды, сондықтан бір сорт қайта себілді.',
  useAtHome: 'Шортанды ғылыми орталығы 2027 жылғы егісте екі сортты сынайды.',
  evidence: [
    {
      id: id('evi', 1),
      kind: 'doi',
      value: '10.1007/s11104-026-07123-4',
      note: 'Мақала, 3-кесте',
      fileId: null,
    },
    {
      id: id('evi', 2),
      kind: 'link',
      value: 'https://repository.example.kz/wheat',
      note: 'Деректер',
      fileId: id('fil', 1),
    },
  ],
  consent: 'named',
};

interface Saved {
  version: number;
  content: unknown;
}

/** What a server of one report remembers. */
export interface FakeReport {
  readonly sections: Record<string, Saved>;
  readonly files: FileView[];
  readonly sent: string[];
  status: 'asked' | 'submitted';
  isOwn: boolean;
  me: Me;
  verdict: ResultView['verdict'];
  answer: string | null;
  consent: ResultView['consent'];
  readonly additions: ReportView['additions'];
  recognition: ReportView['recognitions'][number];
}

export const fakeReport = (change: Partial<FakeReport> = {}): FakeReport => ({
  sections: {},
  files: [],
  sent: [],
  status: 'asked',
  isOwn: true,
  me: participant,
  verdict: null,
  answer: null,
  consent: 'named',
  additions: [],
  recognition: {
    id: reportIds.recognition,
    title: 'Soil microbiology',
    code: 'SOIL-512',
    ects: 7.5,
    grade: '1,7',
    status: 'asked',
    localCredits: null,
    reason: null,
    decidedAt: null,
  },
  ...change,
});

const at = '2026-11-20T09:30:00Z';
const taskOf = ({ sections }: FakeReport, taskId: string) =>
  (sections[taskId]?.content ?? emptyTaskReport) as TaskReport;
const savedOf = <Content>({ sections }: FakeReport, name: string, empty: Content) => {
  const { version, content } = sections[name] ?? { version: 0, content: empty };
  return { version, content: content as Content, savedAt: version === 0 ? null : at };
};

const resultOf = (server: FakeReport, index: number): ResultView => {
  const written = { ...fullTask, ...taskOf(server, reportIds.tasks[index] ?? '') };
  const isVerified = index === 0 && server.verdict !== null;
  return {
    id: reportIds.results[index] ?? '',
    claim: written.claim ?? 'achieved',
    outcome: written.outcome === '' ? fullTask.outcome : written.outcome,
    selfAssessment: fullTask.selfAssessment,
    useAtHome: fullTask.useAtHome,
    consent: index === 0 ? server.consent : 'anonymous',
    contentSha256: sha256,
    reportedAt: at,
    verdict: isVerified ? server.verdict : null,
    verifiedAt: isVerified ? at : null,
    evidence: fullTask.evidence.map(({ kind, value, note }, position) => ({
      position: position + 1,
      kind,
      value,
      note,
      fileSha256: position === 1 ? sha256 : null,
      fileId: position === 1 ? id('fil', 1) : null,
      fileName: position === 1 ? 'wheat-page.pdf' : null,
      capturedAt: position === 1 ? at : null,
      additionId: null,
    })),
    verifications:
      index === 0
        ? [
            {
              id: reportIds.verification,
              round: 1,
              status: isVerified ? 'given' : 'drawn',
              drawnAt: at,
              dueOn: '2026-12-20',
              verdict: isVerified ? server.verdict : null,
              reason: isVerified
                ? 'Мақала қабылданған, бірақ репозиторийде 240 өлшемнің 180-і ғана бар.'
                : null,
              givenAt: isVerified ? at : null,
              answer: server.answer,
              answeredAt: server.answer === null ? null : at,
              firstVerdict: isVerified ? server.verdict : null,
              revision: null,
              revisedAt: null,
            },
          ]
        : [],
  };
};

const missingOf = (server: FakeReport): ReportView['missing'] => [
  ...checkReport(
    agreedTasks,
    {
      tasks: new Map(reportIds.tasks.map((taskId) => [taskId, taskOf(server, taskId)])),
      courses: savedOf<CoursesReport>(server, 'courses', { courses: [] }).content,
      experience: savedOf<ExperienceReport>(server, 'experience', { items: [] }).content,
    },
    new Set(server.files.map((file) => file.id)),
  ),
];

export const reportViewOf = (server: FakeReport): ReportView => {
  const isAsked = server.status === 'asked';
  return {
    id: reportIds.report,
    institutionId: reportIds.institution,
    mobilityId: reportIds.mobility,
    callId: call.id,
    callTitle: call.rules.title,
    reference: '2027-00042',
    accountId: participant.account?.id ?? '',
    participant: 'Дана Ахметқызы',
    isOwn: server.isOwn,
    country: 'DEU',
    hostName: 'Universität Hohenheim',
    plannedStart: '2026-02-01',
    plannedEnd: '2026-06-30',
    departedOn: '2026-02-03',
    returnedOn: '2026-07-02',
    status: server.status,
    askedAt: at,
    dueOn: '2026-12-18',
    reminders: [
      { on: '2026-12-04', isSent: true },
      { on: '2026-12-15', isSent: false },
      { on: '2026-12-18', isSent: false },
    ],
    submittedAt: isAsked ? null : at,
    contentSha256: isAsked ? null : sha256,
    tasks: agreedTasks.map((task, index) => ({
      ...task,
      draft: isAsked && server.isOwn ? savedOf(server, task.taskId, emptyTaskReport) : null,
      result: isAsked ? null : resultOf(server, index),
    })),
    coursesDraft: isAsked && server.isOwn ? savedOf<CoursesReport>(server, 'courses', { courses: [] }) : null,
    experienceDraft:
      isAsked && server.isOwn ? savedOf<ExperienceReport>(server, 'experience', { items: [] }) : null,
    files: server.files,
    missing: isAsked ? missingOf(server) : [],
    recognitions: isAsked ? [] : [server.recognition],
    experiences: isAsked
      ? []
      : [
          {
            id: id('exp', 1),
            topic: 'housing',
            text: 'Жатақханаға өтінімді келісім алған күні беріңіз: кезек төрт ай.',
            consent: 'named',
          },
        ],
    additions: server.additions,
  };
};

const rowOf = (server: FakeReport): ReportRow => {
  const { tasks: _tasks, ...view } = reportViewOf(server);
  const { institutionId, mobilityId, callId, callTitle, reference, accountId, status } = view;
  return {
    ...{ institutionId, mobilityId, callId, callTitle, reference, accountId, status },
    id: view.id,
    participant: view.participant,
    askedAt: view.askedAt,
    dueOn: view.dueOn,
    submittedAt: view.submittedAt,
    tasks: 2,
    verified: server.verdict === null ? 0 : 1,
    recognitionsAsked: server.recognition.status === 'asked' ? 1 : 0,
  };
};

interface Said {
  readonly status?: number;
  readonly body: unknown;
}

const base = `/api/institutions/${reportIds.institution}`;
const own = `${base}/reports/${reportIds.report}`;

const save = (
  server: FakeReport,
  name: string,
  { base: known, content }: { base: number; content: unknown },
): Said => {
  const kept = server.sections[name]?.version ?? 0;
  if (known !== kept) return { status: 409, body: { code: 'section-changed-elsewhere' } };
  server.sections[name] = { version: kept + 1, content };
  return { body: { version: kept + 1, savedAt: at } };
};

const submit = (server: FakeReport): Said => {
  const list = missingOf(server);
  if (list.length > 0) return { status: 422, body: { code: 'incomplete', list } };
  server.status = 'submitted';
  return { body: { contentSha256: sha256 } };
};

const say = (server: FakeReport, method: string, path: string, body: () => unknown): Said => {
  const section = /\/sections\/([^/]+)$/.exec(path)?.[1];
  if (method === 'PUT' && section !== undefined)
    return save(server, section, body() as { base: number; content: unknown });
  const answers: Readonly<Record<string, () => Said>> = {
    'GET /api/me': () => ({ body: server.me }),
    'GET /api/calls': () => ({ body: { calls: [call] } }),
    'GET /api/me/applications': () => ({ body: { applications: [] } }),
    'GET /api/me/reports': () => ({ body: { reports: [rowOf(server)] } }),
    [`GET ${base}/reports`]: () => ({
      body: { reports: [rowOf(server)], next: null, counts: { asked: 3, overdue: 1, submitted: 1 } },
    }),
    [`GET ${own}`]: () => ({ body: { report: reportViewOf(server) } }),
    [`POST ${own}/files`]: () => {
      const file: FileView = {
        id: id('fil', server.files.length + 1),
        name: 'wheat-page.pdf',
        mediaType: 'application/pdf',
        bytes: 183_000,
        uploadedAt: at,
      };
      server.files.push(file);
      return { body: { file } };
    },
    [`POST ${own}/submit`]: () => submit(server),
    [`POST ${own}/consents`]: () => {
      server.consent = (body() as { consent: ResultView['consent'] }).consent;
      return { body: { changed: true } };
    },
    [`POST ${own}/additions`]: () => {
      const { resultId, text } = body() as { resultId: string | null; text: string };
      server.additions.push({ id: id('add', 1), resultId, text, addedAt: at });
      return { body: { id: id('add', 1) } };
    },
    [`POST ${base}/verifications/${reportIds.verification}/answer`]: () => {
      server.answer = (body() as { answer: string }).answer;
      return { body: { answered: true } };
    },
    [`POST ${base}/recognitions/${reportIds.recognition}/decide`]: () => {
      const { localCredits } = body() as { localCredits: number };
      server.recognition = { ...server.recognition, status: 'recognised', localCredits, decidedAt: at };
      return { body: { status: 'recognised' } };
    },
  };
  return answers[`${method} ${path}`]?.() ?? { status: 404, body: { code: 'not-found' } };
};

/** Stands in for the API of one report, with a memory and with the core's own rules. */
export const answerReport = async (page: Page, server: FakeReport): Promise<void> => {
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const { pathname: path } = new URL(request.url());
    const method = request.method();
    if (method !== 'GET') server.sent.push(`${method} ${path}`);
    const { status = 200, body } = say(server, method, path, () => request.postDataJSON() as unknown);
    await route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });
  });
};
