import type { output } from 'zod';
import type { InstitutionView } from '../../src/contract/institution.ts';
import type { LedgerRow, LedgerTotals } from '../../src/contract/ledger.ts';
import type {
  listVerifications,
  readProgress,
  VerificationView,
  VerifierView,
} from '../../src/contract/verification.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { verdictAgreement } from '../../src/core/report/verdict-agreement.ts';
import { call } from './application-answers.ts';
import type { Answers } from './desk-answers.ts';
import { agreedTasks, asRole, fakeReport, reportIds, reportViewOf } from './report-answers.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const at = '2026-11-21T08:00:00Z';
const institution = asRole('verifier').memberships[0]?.institution ?? { kk: '', ru: '', en: '' };
const [task] = agreedTasks;

type Row = output<(typeof listVerifications)['answer']>['verifications'][number];

/** What a server of one verification remembers. */
export interface FakeVerification {
  status: Row['status'];
  verdict: Row['verdict'];
  reason: string | null;
  isAnswered: boolean;
  revision: string | null;
}

export const fakeVerification = (change: Partial<FakeVerification> = {}): FakeVerification => ({
  status: 'drawn',
  verdict: null,
  reason: null,
  isAnswered: false,
  revision: null,
  ...change,
});

const rowOf = ({ status, verdict, isAnswered, revision }: FakeVerification): Row => ({
  id: reportIds.verification,
  callTitle: call.rules.title,
  taskTitle: task.title,
  status,
  drawnAt: at,
  dueOn: '2026-12-20',
  verdict,
  givenAt: verdict === null ? null : at,
  awaitsRevision: isAnswered && revision === null,
});

const viewOf = (server: FakeVerification): VerificationView => {
  const { tasks } = reportViewOf(fakeReport({ status: 'submitted' }));
  const result = tasks[0]?.result;
  if (result == null) throw new Error('the fake report has no result');
  const { claim, outcome, selfAssessment, useAtHome, evidence } = result;
  return {
    ...rowOf(server),
    participant: 'Дана Ахметқызы',
    institution,
    country: 'DEU',
    hostName: 'Universität Hohenheim',
    task,
    ...{ claim, outcome, selfAssessment, useAtHome, evidence },
    additions: [{ text: 'Репозиторийге қалған 72 өлшем қосылды.', addedAt: at }],
    reason: server.reason,
    firstVerdict: server.verdict,
    answer: server.isAnswered ? 'Қалған өлшемдер қосымша кестеде тұр, оны қараңызшы.' : null,
    answeredAt: server.isAnswered ? at : null,
    revision: server.revision,
    revisedAt: server.revision === null ? null : at,
  };
};

/** A verifier's API, with a memory. `sent` are the bodies of his commands, which the page's route hands in. */
export const verifierAnswers = (server: FakeVerification, lastBody: () => unknown): Answers => {
  const path = `/api/verifications/${reportIds.verification}`;
  return {
    'GET /api/me': { body: asRole('verifier', nationalOffice) },
    'GET /api/verifications': () => ({
      body: { verifications: server.status === 'conflict' ? [] : [rowOf(server)] },
    }),
    [`GET ${path}`]: () => ({ body: { verification: viewOf(server) } }),
    [`POST ${path}/verdict`]: () => {
      const { verdict, reason } = lastBody() as { verdict: NonNullable<Row['verdict']>; reason: string };
      Object.assign(server, { status: 'given', verdict, reason });
      return { body: { status: 'given' } };
    },
    [`POST ${path}/revision`]: () => {
      const { verdict, reason } = lastBody() as { verdict: NonNullable<Row['verdict']>; reason: string };
      Object.assign(server, { verdict, revision: reason });
      return { body: { verdict } };
    },
    [`POST ${path}/conflict`]: () => {
      server.status = 'conflict';
      return { body: { status: 'conflict' } };
    },
  };
};

const totals: LedgerTotals = {
  promised: 1248,
  due: 610,
  reported: 540,
  overdue: 70,
  verified: 402,
  achieved: 261,
  partly: 84,
  notAchieved: 31,
  superseded: 12,
  notVerifiable: 14,
};

const ledgerRow = (number: number, change: Partial<LedgerRow>): LedgerRow => ({
  institutionId: reportIds.institution,
  institution,
  taskId: id('tsk', number),
  mobilityId: reportIds.mobility,
  reportId: reportIds.report,
  callId: call.id,
  groupId: null,
  accountId: id('acc', 2),
  participant: 'Дана Ахметқызы',
  title: task.title,
  dueOn: '2026-10-15',
  state: 'verified',
  isOverdue: false,
  claim: 'achieved',
  verdict: 'partly',
  reportedAt: at,
  verifiedAt: at,
  ...change,
});

const ledgerRows = [
  ledgerRow(1, {}),
  ledgerRow(2, { title: agreedTasks[1].title, state: 'reported', verdict: null, verifiedAt: null }),
  ledgerRow(3, {
    participant: 'Ерлан Қуатұлы',
    title: 'Абай әндерінің хор өңдеулері',
    state: 'promised',
    isOverdue: true,
    ...{ reportId: null, claim: null, verdict: null, reportedAt: null, verifiedAt: null },
  }),
];

const verifiers: readonly VerifierView[] = [
  {
    accountId: id('acc', 71),
    name: 'Гүлнар Бекова',
    institutions: [
      { id: nationalOffice, name: { kk: 'Ұлттық кеңсе', ru: 'Национальный офис', en: 'National office' } },
    ],
    pool: {
      id: id('vrf', 1),
      homeInstitutionId: null,
      languages: ['kk', 'ru'],
      capacity: 10,
      removedAt: null,
      ...{ waiting: 4, given: 31, overdue: 1 },
    },
  },
  {
    accountId: id('acc', 72),
    name: 'Марат Әлиев',
    institutions: [
      { id: nationalOffice, name: { kk: 'Ұлттық кеңсе', ru: 'Национальный офис', en: 'National office' } },
    ],
    pool: null,
  },
];

const pairs = [
  ...Array.from({ length: 14 }, () => ['achieved', 'achieved'] as const),
  ...Array.from({ length: 5 }, () => ['partly', 'partly'] as const),
  ...Array.from({ length: 3 }, () => ['achieved', 'partly'] as const),
  ['not-achieved', 'not-verifiable'] as const,
];

const progress: output<(typeof readProgress)['answer']> = {
  counts: {
    ...{ results: 540, verified: 402, lacking: 3, drawnTwice: 52, thirds: 4, waiting: 120, overdue: 9 },
    byVerdict: { achieved: 261, partly: 84, 'not-achieved': 31, superseded: 12, 'not-verifiable': 14 },
  },
  agreement: verdictAgreement(pairs),
  waiting: [
    {
      institutionId: reportIds.institution,
      institution,
      id: reportIds.verification,
      resultId: reportIds.results[0],
      accountId: id('acc', 71),
      verifier: 'Гүлнар Бекова',
      round: 1,
      drawnAt: '2026-10-01T08:00:00Z',
      dueOn: '2026-10-22',
    },
  ],
};

const lines = ['Дана Ахметқызы', 'Ерлан Қуатұлы'].map((name, index) => ({
  key: id('acc', index + 2),
  name: { kk: name, ru: name, en: name },
  totals: { ...totals, promised: 4 + index, overdue: index },
}));
const institutions: readonly InstitutionView[] = [
  {
    id: reportIds.institution,
    kind: 'university',
    name: institution,
    shortName: 'КУ',
    country: 'KAZ',
    isDemonstration: true,
    identifiers: [],
  },
];

/** The national office's API of verification and of the ledger. */
export const officeAnswers: Answers = {
  'GET /api/me': { body: asRole('officer', nationalOffice) },
  'GET /api/calls': { body: { calls: [call] } },
  'GET /api/institutions': { body: { institutions } },
  'GET /api/verification-progress': { body: progress },
  'GET /api/verifiers': { body: { verifiers } },
  'POST /api/verifiers': { body: { id: id('vrf', 2) } },
  'POST /api/verification-draws': { body: { drawn: 7, lacking: 3 } },
  'GET /api/ledger': { body: { rows: ledgerRows, next: null, totals } },
  'GET /api/ledger-sums': { body: { lines, next: null } },
  [`POST /api/institutions/${reportIds.institution}/verifications/${reportIds.verification}/release`]: {
    body: { released: true },
  },
};
