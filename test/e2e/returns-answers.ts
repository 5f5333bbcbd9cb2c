import type { output } from 'zod';
import type { Me } from '../../src/contract/me.ts';
import type { estimateForm, readReturns, returnFigures } from '../../src/contract/returns.ts';
import type { sumIntentions } from '../../src/contract/intention.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { coordinator, type Answers } from './desk-answers.ts';

type Returns = output<(typeof readReturns)['answer']>;
type Figures = output<typeof returnFigures>;
type EstimateAnswer = output<typeof estimateForm>;

/** An analyst of the national office, with his second factor. */
export const analyst: Me = {
  ...coordinator,
  account: coordinator.account === null ? null : { ...coordinator.account, hasSecondFactor: true },
  memberships: coordinator.memberships.map((membership) => ({
    ...membership,
    institutionId: nationalOffice,
    role: 'analyst',
  })),
};

const estimate = (
  value: number | null,
  lower: number | null = null,
  upper: number | null = null,
  own: Partial<EstimateAnswer> = {},
): EstimateAnswer => ({
  value,
  lower,
  upper,
  method: 'wilson',
  n: 60,
  nMissing: 40,
  status: value === null ? 'undefined' : 'ok',
  reasons: [],
  ...own,
});

/** 100 took part, 60 are known, 36 returned (method.md 4.7). */
const figures: Figures = {
  participants: 100,
  known: 60,
  returned: 36,
  invited: 96,
  answered: 55,
  responseRate: estimate(0.572917, 0.472851, 0.667232, { n: 96 }),
  raw: estimate(0.6, 0.473668, 0.714254),
  weighted: estimate(0.582, 0.4519, 0.7012, { method: 'inverse-probability' }),
  effectiveN: 54.2,
  bounds: estimate(null, 0.36, 0.76, {
    method: 'manski',
    status: 'bounded',
    reasons: ['silence-unexplained'],
  }),
  // Imbens and Manski of method.md 4.7.
  limits: estimate(null, 0.281047, 0.830249, { method: 'imbens-manski', status: 'bounded' }),
  verdict: {
    status: 'bounded',
    reasons: ['too-few-late-answers', 'answers-differ-by-stratum'],
    unknownShare: 0.4,
    lateDifference: estimate(-0.062, -0.21, 0.085, { method: 'mantel-haenszel' }),
  },
  byEvidence: [
    { evidence: 'self-report', returned: 22 },
    { evidence: 'pension-months', returned: 14 },
  ],
  byState: [
    { state: 'returned', people: 36 },
    { state: 'study-abroad', people: 9 },
    { state: 'work-abroad', people: 15 },
  ],
};

const suppressed: Figures = {
  ...figures,
  known: 40,
  returned: 20,
  bounds: estimate(null, 0.2, 0.8, { method: 'manski', status: 'bounded' }),
  limits: estimate(null, 0.12, 0.88, { method: 'imbens-manski', status: 'bounded' }),
  weighted: estimate(0.51, 0.4, 0.62),
  verdict: { ...figures.verdict, status: 'suppressed', reasons: ['silence-above-half'], unknownShare: 0.6 },
};

const few: Figures = {
  participants: 6,
  known: null,
  returned: null,
  invited: null,
  answered: null,
  responseRate: estimate(null, null, null, { reasons: ['too-few-people'] }),
  raw: estimate(null, null, null, { reasons: ['too-few-people'] }),
  weighted: estimate(null, null, null, { reasons: ['too-few-people'] }),
  effectiveN: null,
  bounds: estimate(null, null, null, { reasons: ['too-few-people'] }),
  limits: estimate(null, null, null, { reasons: ['too-few-people'] }),
  verdict: {
    status: 'suppressed',
    reasons: ['too-few-people'],
    unknownShare: null,
    lateDifference: estimate(null),
  },
  byEvidence: [],
  byState: [],
};

const turnbull: Returns['returned'] = {
  method: 'turnbull',
  interval: 'log-log',
  variance: 'information',
  n: 60,
  nMissing: 40,
  events: 36,
  status: 'bounded',
  reasons: [],
  times: [31, 92, 184, 365, 420, 730],
  after: [0, 61, 122, 184, 420, 545],
  curves: [
    {
      state: 'returned',
      values: [0.22, 0.34, 0.45, 0.56, 0.6, 0.66],
      lower: [0.13, 0.23, 0.33, 0.43, 0.47, 0.52],
      upper: [0.34, 0.47, 0.58, 0.68, 0.72, 0.78],
    },
  ],
  median: estimate(365, null, null, { method: 'turnbull-median' }),
};
const rising = [0.05, 0.12, 0.2, 0.28, 0.35, 0.4, 0.45, 0.5, 0.53, 0.55];
const first: Returns['first'] = {
  method: 'aalen-johansen',
  interval: 'log-log',
  variance: 'aalen',
  n: 60,
  nMissing: 40,
  events: 52,
  status: 'bounded',
  reasons: [],
  times: [20, 45, 80, 120, 190, 260, 340, 410, 520, 690],
  after: null,
  curves: (
    [
      ['returned', 1],
      ['study-abroad', 0.3],
      ['work-abroad', 0.42],
    ] as const
  ).map(([state, part]) => ({
    state,
    values: rising.map((share) => share * part),
    lower: rising.map((share) => share * part * 0.75),
    upper: rising.map((share) => Math.min(1, share * part * 1.25)),
  })),
  median: estimate(410, 300, null, { method: 'survival-median' }),
};

const universities = [
  {
    kk: 'Есіл көрсетілім университеті',
    ru: 'Есильский демонстрационный университет',
    en: 'Esil Demonstration University',
  },
  {
    kk: 'Алатау көрсетілім университеті',
    ru: 'Алатауский демонстрационный университет',
    en: 'Alatau Demonstration University',
  },
  {
    kk: 'Көрсетілім аграрлық университеті',
    ru: 'Демонстрационный аграрный университет',
    en: 'Demonstration Agrarian University',
  },
].map((name, index) => ({ key: `ins_01890000-0000-7000-8000-00000000000${index + 1}`, name }));

const groups: Returns['groups'] = universities.map((university, index) => ({
  ...university,
  figures: [figures, suppressed, few][index] ?? figures,
  returned: index === 2 ? { reason: 'too-few-people' } : turnbull,
}));

/** Everything there is to show. */
export const wholeReturns: Returns = {
  today: '2027-03-01',
  alumni: 124,
  choices: [
    { dimension: 'institution', options: universities.map((one) => ({ ...one, people: 40 })) },
    {
      dimension: 'cohort',
      options: [
        { key: '2025', name: null, people: 60 },
        { key: '2026', name: null, people: 64 },
      ],
    },
    {
      dimension: 'country',
      options: [
        { key: 'DEU', name: null, people: 70 },
        { key: 'CHN', name: null, people: 54 },
      ],
    },
    {
      dimension: 'level',
      options: [
        { key: 'master', name: null, people: 90 },
        { key: 'bachelor', name: null, people: 34 },
      ],
    },
    { dimension: 'funding', options: [{ key: 'state', name: null, people: 124 }] },
    {
      dimension: 'field',
      options: [
        { key: '0811', name: null, people: 80 },
        { key: 'none', name: null, people: 44 },
      ],
    },
  ],
  all: figures,
  returned: turnbull,
  first,
  groups,
  pooled: {
    basis: 'beta-binomial',
    mean: 0.58,
    shares: universities.map((one, index) => ({
      ...one,
      own: estimate(0.4 + index * 0.2, 0.2 + index * 0.15, 0.7 + index * 0.1, { n: 30 - index * 10 }),
      pooled: estimate(0.5 + index * 0.08, 0.4 + index * 0.08, 0.62 + index * 0.08),
    })),
  },
  lottery: {
    drawnIn: { participants: 24, known: 18, returned: 12, bounds: estimate(null, 0.5, 0.75) },
    drawnOut: { participants: 31, known: 0, returned: 0, bounds: estimate(null, 0, 1) },
    difference: estimate(null, null, null, { reasons: ['nobody-known'] }),
  },
};

/** More than half silent, days too wide, no lot. */
export const silentReturns: Returns = {
  ...wholeReturns,
  all: suppressed,
  returned: { reason: 'silence-above-half' },
  first: { reason: 'days-too-wide' },
  groups: [],
  pooled: null,
  lottery: null,
};

/** Six people, of whom nothing is told. */
export const fewReturns: Returns = {
  ...silentReturns,
  alumni: 6,
  all: few,
  returned: { reason: 'too-few-people' },
  first: { reason: 'too-few-people' },
  lottery: {
    drawnIn: { participants: 1, known: null, returned: null, bounds: few.bounds },
    drawnOut: { participants: 2, known: null, returned: null, bounds: few.bounds },
    difference: few.raw,
  },
};

/** A new installation. */
export const noReturns: Returns = {
  ...silentReturns,
  alumni: 0,
  choices: [],
  all: { ...few, participants: 0 },
};

const sums: output<(typeof sumIntentions)['answer']> = {
  sums: [],
  changes: [
    {
      from: 'agreement',
      to: 'return',
      pairs: 48,
      change: estimate(-0.125, -0.247, -0.001),
      pValue: estimate(0.0703),
    },
    {
      from: 'return',
      to: 'wave-12',
      pairs: null,
      change: estimate(null, null, null, { reasons: ['too-few-pairs'] }),
      pValue: estimate(null),
    },
  ],
  lots: [{ occasion: 'agreement', drawnIn: 24, drawnOut: 17, difference: estimate(0.04, -0.2, 0.28) }],
};

/** What the page of returns reads. */
export const returnsAnswers = (returns: Returns, me: Me = analyst): Answers => ({
  'GET /api/me': { body: me },
  'GET /api/returns': { body: returns },
  'GET /api/intention-sums': { body: sums },
});
