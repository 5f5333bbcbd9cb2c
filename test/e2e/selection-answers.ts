import type { output } from 'zod';
import type { listAppeals, listDecisions, readPublicSelection } from '../../src/contract/award.ts';
import type { Me } from '../../src/contract/me.ts';
import type {
  listAssignments,
  listReviewers,
  planReviews,
  readRecommendation,
  readSelection,
} from '../../src/contract/selection.ts';
import { drawLottery } from '../../src/core/award/draw-lottery.ts';
import { listHash } from '../../src/core/award/list-hash.ts';
import { sha256Hex } from '../../src/core/basics/sha256-hex.ts';
import { usualReview } from '../../src/core/programme/review-rules.ts';
import { exampleRules } from '../../src/web/desk/office/call/example-rules.ts';
import type { Answers } from './desk-answers.ts';
import { calls, officer } from './office-answers.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const words = (kk: string, ru: string, en: string) => ({ kk, ru, en });
const sha256 = '5f1d2c'.padEnd(64, '0a');

export const selectionIds = {
  call: id('cal', 7),
  selection: id('sel', 1),
  application: id('app', 2),
  assignment: id('asg', 2),
  appeal: id('apl', 1),
  reviewer: id('acc', 51),
  fresh: id('acc', 59),
} as const;
const { call: callId } = selectionIds;

const member = (role: 'committee' | 'auditor'): Me => ({
  ...officer,
  memberships: officer.memberships.map((membership) => ({ ...membership, role })),
});
export const people = { officer, committee: member('committee'), auditor: member('auditor') } as const;

const closed = {
  ...calls.open,
  id: callId,
  state: 'closed' as const,
  rules: {
    ...exampleRules('2026-06-01T06:00:00.000Z'),
    title: words(
      '2026 жылғы күзгі академиялық ұтқырлық гранттары',
      'Осенние гранты академической мобильности 2026 года',
      'Autumn mobility grants of 2026',
    ),
    opensAt: '2026-07-01T04:00:00.000Z',
    closesAt: '2026-09-15T13:00:00.000Z',
  },
};

/** Secrets of the story's lot, which the tests type in. */
export const secrets = ['қырық күн шілде, отыз күн тоқсан', 'three rivers and one mountain'] as const;
const parties = [
  words('Ғылым және жоғары білім министрлігі', '', '').kk,
  words('Студенттер парламенті', '', '').kk,
].map((name, index) => ({
  id: id('lot', index + 1),
  position: index + 1,
  name,
  commitment: sha256Hex(secrets[index] ?? ''),
  secret: null as string | null,
  revealedAt: null as string | null,
}));

const beacon = {
  source: 'drand quicknet, https://drand.love',
  round: '13 450 000',
  at: '2099-12-01T09:00:00Z',
};
type Selection = NonNullable<output<typeof readSelection.answer>['selection']>;
const selection: Selection = {
  id: selectionIds.selection,
  status: 'reviewing',
  openedAt: '2026-09-20T05:00:00Z',
  reviewsDueOn: '2026-10-20',
  beacon,
  packSha256: null,
  listSha256: null,
  listedAt: null,
  decisions: 0,
  decidedAt: null,
  appealUntil: null,
  parties,
};
const ids = Array.from({ length: 12 }, (_, index) => `Q-2026-0${String(140 + index)}`);
const revealed = parties.map((party, index) => ({
  ...party,
  secret: secrets[index] ?? null,
  revealedAt: '2026-11-10T06:30:00Z',
}));
const lot = drawLottery({
  parties: revealed.map(({ name, commitment, secret }) => ({ name, commitment, secret })),
  beacon: { source: beacon.source, round: beacon.round, value: 'a91f5a62c2c4' },
  ids,
});
const listed = {
  ...selection,
  status: 'listed' as const,
  packSha256: sha256,
  listSha256: listHash(ids),
  listedAt: '2026-11-10T05:00:00Z',
};
/** The selection at each of its stages. */
export const stages = {
  reviewing: selection,
  deliberating: { ...selection, status: 'deliberating' as const, packSha256: sha256 },
  listed,
  drawn: { ...listed, parties: revealed, beacon: { ...beacon, at: '2026-11-11T09:00:00Z' } },
  decided: {
    ...listed,
    status: 'decided' as const,
    parties: revealed,
    beacon: { ...beacon, at: '2026-11-11T09:00:00Z' },
    decisions: 1,
    decidedAt: '2026-11-11T10:00:00Z',
    appealUntil: '2099-11-21T18:59:59Z',
  },
} as const satisfies Readonly<Record<string, Selection>>;

const counts = {
  eligible: 412,
  lacking: 3,
  apart: 7,
  reviewers: 38,
  appeals: 0,
  byStatus: {
    proposed: 24,
    invited: 61,
    accepted: 180,
    submitted: 540,
    declined: 9,
    conflict: 4,
    released: 2,
  },
};
/** What the register says of the selection at a stage. */
export const selectionAt = (
  at: Selection | null,
  own: Partial<typeof counts> = {},
): { readonly body: output<typeof readSelection.answer> } => ({
  body: {
    callTitle: closed.rules.title,
    callState: 'closed',
    review: usualReview,
    selection: at,
    counts: { ...counts, ...own },
    again: [],
  },
});

const names = [
  'Бақыт Ержанов',
  'Гүлнар Сматаева',
  'Ирина Ковалёва',
  'Тимур Әлиев',
  'Anna Weber',
  'Сәуле Қожахметова',
];
const home = {
  id: id('ins', 1),
  name: words('Көрсетілім университеті', 'Демонстрационный университет', 'Demonstration University'),
};
const reviewers: output<typeof listReviewers.answer>['reviewers'] = names.map((name, index) => ({
  accountId: id('acc', index === 5 ? 59 : 51 + index),
  name,
  institutions: [home],
  pool:
    index === 5
      ? null
      : {
          id: id('rvr', index + 1),
          homeInstitutionId: home.id,
          fields: [['05', '06'], ['01', '02'], ['07'], [], ['05']][index] ?? [],
          languages: index === 4 ? ['en'] : ['kk', 'ru'],
          capacity: 20 + index * 5,
          removedAt: null,
          load: [20, 14, 9, 3, 12][index] ?? 0,
          submitted: [12, 14, 2, 0, 5][index] ?? 0,
        },
}));

const statuses = [
  'submitted',
  'accepted',
  'invited',
  'proposed',
  'conflict',
  'declined',
  'submitted',
  'released',
] as const;
const assignments: output<typeof listAssignments.answer>['assignments'] = statuses.map((status, index) => ({
  id: id('asg', index + 1),
  institutionId: home.id,
  applicationId: id('app', index + 1),
  reference: `Q-2026-0${String(101 + index)}`,
  accountId: id('acc', 51 + (index % 5)),
  reviewer: names[index % 5] ?? '',
  status,
  round: index === 6 ? 2 : 1,
  dueOn: '2026-10-20',
  submittedAt: status === 'submitted' ? '2026-10-12T09:00:00Z' : null,
  conflictKind: status === 'conflict' ? 'joint-work' : null,
  total: status === 'submitted' ? 71.25 + index : null,
}));

const plan: output<typeof planReviews.answer> = {
  reviews: [0, 1, 2, 3].map((index) => ({
    institutionId: home.id,
    applicationId: id('app', index + 20),
    accountId: id('acc', 51 + index),
    reference: `Q-2026-0${String(120 + index)}`,
    reviewer: names[index] ?? '',
    isExpert: index !== 3,
  })),
  lacking: [{ reference: 'Q-2026-0131', has: 1, needs: 2 }],
  parts: 2,
  loads: names.slice(0, 5).map((reviewer, index) => ({
    accountId: id('acc', 51 + index),
    reviewer,
    load: [20, 15, 10, 4, 12][index] ?? 0,
    capacity: 20 + index * 5,
  })),
  conflicts: [
    { reference: 'Q-2026-0120', reviewer: names[1] ?? '', grounds: ['named-in-application', 'declared'] },
    { reference: 'Q-2026-0122', reviewer: names[0] ?? '', grounds: ['same-institution'] },
  ],
};

const places = Array.from({ length: 14 }, (_, index) => {
  const reach = 0.6 + index * (13 - index) * 0.06;
  return {
    expected: index + 1.2,
    from: Math.max(1, Math.round(index + 1 - reach)),
    to: Math.min(14, Math.round(index + 1 + reach)),
  };
});
const recommendation: output<typeof readRecommendation.answer> = {
  callTitle: closed.rules.title,
  status: 'deliberating',
  packSha256: sha256,
  pack: {
    callId,
    applications: places.map(({ expected, from, to }, index) => ({
      institutionId: home.id,
      applicationId: id('app', index + 1),
      reference: `Q-2026-0${String(101 + index)}`,
      groupId: index === 3 || index === 4 ? id('grp', 1) : null,
      regionId: ['europe', 'asia', 'europe', 'north-america'][index % 4] ?? 'europe',
      reviews: [1, 2].map((reviewer) => ({
        assignmentId: id('asg', index * 2 + reviewer),
        reviewer: reviewer + (index % 3),
        total: 92.5 - index * 3 + reviewer,
      })),
      rawScore: 94 - index * 3,
      correctedScore: 93.4 - index * 2.9,
      value: 9340 - index * 290,
      expectedRank: expected,
      percentile: 100 - index * 7,
      rankFrom: from,
      rankTo: to,
      zone: to < 6 ? 'above' : from > 6 ? 'below' : 'grey',
    })),
    reviewers: [1, 2, 3, 4].map((number) => ({
      number,
      severity: [3.2, -2.4, 0.01, -0.8][number - 1] ?? 0,
      scores: [12, 9, 7, 1][number - 1] ?? 0,
      hasOneScore: number === 4,
    })),
    correction: { isUsed: true, probability: 0.0004, fewestScores: 1 },
    agreement: { alpha: 0.71, icc: { single: 0.62, average: 0.77, low: 0.58, high: 0.88 } },
    fundable: 6,
    line: 6.1,
    level: 0.5,
  },
  voices: [
    {
      applicationId: id('app', 2),
      member: 'Марат Төлегенов',
      isOwn: false,
      voice: 'agree',
      reason: null,
      voicedAt: '2026-11-02T06:00:00Z',
    },
    {
      applicationId: id('app', 2),
      member: 'Елена Пак',
      isOwn: false,
      voice: 'dissent',
      reason: 'Тапсырманың нәтижесі елде қолданылмайды.',
      voicedAt: '2026-11-02T07:30:00Z',
    },
  ],
};

const limits = [
  { constraint: 'budget', used: 2_845_000_000, limit: 2_850_000_000, holds: true },
  { constraint: 'region:europe', used: 500, limit: 500, holds: true },
  { constraint: 'region:asia', used: 31, limit: 50, holds: true },
  { constraint: 'university:U1', used: 12, limit: 12, holds: true },
];
const decision = {
  number: 1,
  cause: 'first' as const,
  decidedAt: '2026-11-11T10:00:00Z',
  recordSha256: sha256,
  objective: 4_215_320,
  bound: 4_215_320,
  isOptimal: true,
  isUnique: false,
  awarded: 543,
  reserve: 60,
  judged: 1240,
  limits,
  onePlaceMore: { 'region:europe': 4_222_540, 'region:asia': 4_215_320, 'university:U1': 4_215_900 },
};
const explanation = {
  rawScore: 81.5,
  correctedScore: 80.2,
  of: 1240,
  expectedRank: 512,
  rankFrom: 430,
  rankTo: 601,
  rankLevel: 0.5,
  zone: 'grey' as const,
  ticket: null,
  ticketPlace: null,
  needed: null,
  belowLeast: null,
  isGroup: false,
  blockedBy: [],
  onePlaceMore: [],
  margin: null,
};
const outcomes = [
  { outcome: 'awarded' as const, explanation: { ...explanation, margin: 2.25 } },
  { outcome: 'reserve' as const, explanation: { ...explanation, needed: 0 } },
  {
    outcome: 'reserve' as const,
    explanation: { ...explanation, needed: 1.5, onePlaceMore: ['region:europe'] },
  },
  { outcome: 'refused' as const, explanation: { ...explanation, blockedBy: ['university:U1'] } },
  { outcome: 'refused' as const, explanation: { ...explanation, belowLeast: 4 } },
  { outcome: 'given-up' as const, explanation },
];
const decided: output<typeof listDecisions.answer> = {
  callTitle: closed.rules.title,
  regions: closed.rules.regions.map((region) => ({ id: region.id, name: region.name })),
  universities: [{ code: 'U1', name: home.name }],
  decisions: [{ ...decision, arrived: 41, expected: 42 }],
  outcomes: outcomes.map((outcome, index) => ({
    institutionId: home.id,
    applicationId: id('app', index + 1),
    reference: `Q-2026-0${String(101 + index)}`,
    regionId: index === 3 ? 'asia' : 'europe',
    university: 'U1',
    group: index === 0 ? 'G1' : null,
    reservePlace: index === 1 ? 2 : index === 2 ? 1 : null,
    ...outcome,
  })),
};

const appeals: output<typeof listAppeals.answer> = {
  callTitle: closed.rules.title,
  appeals: [
    {
      id: selectionIds.appeal,
      decision: 1,
      status: 'filed',
      filedAt: '2026-11-13T09:00:00Z',
      grounds: 'Екінші сарапшы оқу жоспарымды мүлде оқымаған: шақыру хаты бар, ал ол жоқ деп жазған.',
      decidedAt: null,
      reason: null,
      remedy: null,
      institutionId: home.id,
      applicationId: id('app', 4),
      reference: 'Q-2026-0104',
      outcome: 'refused',
      criteria: closed.rules.rubric.criteria,
      reviews: [1, 2].map((number) => ({
        assignmentId: id('asg', number),
        status: 'submitted',
        total: number === 1 ? 78.5 : 41,
        comment: number === 1 ? 'Жоспары анық, нәтижесі өлшенеді.' : 'Шақыру хаты жоқ.',
        marks: closed.rules.rubric.criteria.map((criterion) => ({
          criterionId: criterion.id,
          mark: number === 1 ? 8 : 4,
          reason: 'Өтінімдегі жоспарға қарап қойылды.',
        })),
      })),
    },
  ],
};

/** The public page once the lot is drawn. */
export const publicSelection: output<typeof readPublicSelection.answer> = {
  callTitle: closed.rules.title,
  regions: decided.regions,
  status: 'decided',
  dates: {
    openedAt: selection.openedAt,
    reviewsDueOn: selection.reviewsDueOn,
    listedAt: listed.listedAt,
    decidedAt: decision.decidedAt,
    appealUntil: '2099-11-21T18:59:59Z',
  },
  beacon: stages.decided.beacon,
  beaconValue: lot.beacon.value,
  parties: revealed.map(({ id: _hidden, ...party }) => party),
  listSha256: lot.listHash,
  list: ids,
  seed: lot.seed,
  order: lot.order,
  decision,
};

const at = `/api/selections/${callId}`;

/** What the register says of one selection; its stage is put over it by a test. */
export const selectionAnswers: Answers = {
  'GET /api/me': { body: officer },
  'GET /api/me/safety-reports': { body: { reports: [] } },
  'GET /api/obligation-cases': { body: { cases: [], counts: {} } },
  'GET /api/calls': { body: { calls: [closed] } },
  [`GET /api/calls/${callId}`]: { body: { call: closed } },
  'GET /api/institutions': {
    body: {
      institutions: [
        {
          ...home,
          kind: 'university',
          shortName: 'DU',
          country: 'KAZ',
          isDemonstration: true,
          identifiers: [],
        },
      ],
    },
  },
  [`GET ${at}`]: selectionAt(stages.reviewing),
  [`GET ${at}/reviewers`]: { body: { reviewers } },
  [`GET ${at}/plan`]: { body: plan },
  [`GET ${at}/assignments`]: { body: { assignments } },
  [`GET ${at}/recommendation`]: { body: recommendation },
  [`GET ${at}/decisions`]: { body: decided },
  [`GET ${at}/appeals`]: { body: appeals },
  [`GET /api/calls/${callId}/selection`]: { body: publicSelection },
  [`GET /api/institutions/national-office/history/selection/${selectionIds.selection}`]: {
    body: { entries: [] },
  },
};
