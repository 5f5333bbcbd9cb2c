import type { Me } from '../../src/contract/me.ts';
import type { CodeLine } from '../../src/contract/study-codebook.ts';
import type { RoundView } from '../../src/contract/study-round.ts';
import type { MatrixView, SaturationView } from '../../src/contract/study-theme.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { coordinator, type Answers } from './desk-answers.ts';

const idOf = (prefix: string, number: number): string =>
  `${prefix}_01890000-0000-7000-8000-00000000000${number}`;
const studyId = idOf('std', 1);
const base = `/api/institutions/${nationalOffice}/studies/${studyId}`;
const own = 'acc_01890000-0000-7000-8000-000000000001';
const coders = [
  { id: own, name: 'Дина Ахмет' },
  { id: 'acc_01890000-0000-7000-8000-000000000002', name: 'Нұргүл Сағындық' },
];
const codes = { language: idOf('cde', 1), money: idOf('cde', 2), friends: idOf('cde', 3) };
const text = idOf('tcr', 1);
const roundId = idOf('crd', 1);
const themeId = idOf('thm', 1);
const study = 'Шетелдегі өмір: фокус-топ';

const analyst: Me = {
  ...coordinator,
  memberships: coordinator.memberships.map((one) => ({
    ...one,
    ...{ institutionId: nationalOffice, role: 'analyst' as const },
    institution: { kk: 'Ұлттық кеңсе', ru: 'Национальный офис', en: 'National office' },
  })),
};

const line = (id: string, name: string, more: Partial<CodeLine> = {}): CodeLine => ({
  ...{ id, parentId: null, depth: 0, version: 1, uses: 4 },
  content: {
    ...{ name, definition: 'Не туралы айтылғаны, бір сөйлеммен.', include: 'Нақты мысал болса', exclude: '' },
    ...{ example: '«Үш айда еркін сөйлеп кеттім»', color: '#0072b2', isCodable: true },
  },
  ...more,
});
const tree = [
  line(codes.language, 'Тіл үйрену'),
  line(codes.money, 'Тілге кеткен шығын', { parentId: codes.language, depth: 1, uses: 0 }),
  line(codes.friends, 'Жаңа достар', { version: 2, uses: 1 }),
];

const estimate = (value: number | null, more: object = {}) => ({
  ...{ value, lower: null, upper: null, method: 'cohen-kappa', n: 40, nMissing: 0 },
  ...{ status: value === null ? ('undefined' as const) : ('ok' as const), reasons: [], ...more },
});

const roundLine: RoundView['round'] = {
  ...{ id: roundId, number: 1, unit: 'turn', status: 'compared', codebookVersion: 1, texts: 1, coders },
  openedAt: '2026-11-20T05:00:00.000Z',
};
const compared: NonNullable<RoundView['compared']> = {
  ...{ units: 46, outside: 1 },
  agreement: {
    ...{ units: 40, same: 32, several: 3, word: 'tentative' },
    kappa: estimate(null, { reasons: ['several-codes'] }),
    alpha: estimate(null, { reasons: ['several-codes'], method: 'krippendorff-alpha-nominal' }),
    decisions: { count: 120, kappa: estimate(0.72), alpha: estimate(0.71) },
    codes: [
      {
        code: codes.language,
        units: 21,
        kappa: estimate(0.81, { lower: 0.62, upper: 1 }),
        alpha: estimate(0.8),
      },
      {
        ...{ code: codes.friends, units: 3 },
        kappa: estimate(null, { reasons: ['no-variation'] }),
        alpha: estimate(null, { reasons: ['no-variation'] }),
      },
    ],
  },
  disagreements: [
    {
      ...{ transcriptId: text, start: 40, end: 80, speaker: 'P02', shared: [codes.language] },
      ...{ before: 'Модератор: Не ұтты деп ойлайсыз? ', after: ' Содан кейін қайтып келдік.' },
      words: 'Достар таптым, әрі тілді сөйлесіп жүріп үйрендім.',
      disputed: [{ codeId: codes.friends, givenBy: [own], notBy: [coders[1]?.id ?? ''], isGiven: null }],
      history: [
        {
          ...{ codeId: codes.friends, isGiven: false, settledBy: 'Павел Цой', status: 'replaced' },
          ...{ settledAt: '2026-11-24T05:00:00.000Z', reason: 'Тек аталған' },
        },
      ],
    },
  ],
};
const round: RoundView = {
  ...{ study, round: roundLine, isCoder: false, mayNotSettle: null, codersSettle: false, compared },
  texts: [
    {
      ...{ id: text, name: '1-топ, қараша', version: 1 },
      sheets: coders.map(({ id: coderId }) => ({ coderId, isHandedIn: true })),
    },
  ],
  codes: tree.map(({ id, content: { name } }) => ({ id, name })),
  doubled: { units: 46, all: 120, needed: 120, isEnough: false },
};

const content = {
  name: { kk: 'Тіл мен достық', ru: 'Язык и дружба', en: 'Language and friends' },
  statement: {
    kk: 'Тіл достар арқылы үйренілді.',
    ru: 'Язык учили через друзей.',
    en: 'Friends taught the language.',
  },
  codes: [codes.language, codes.friends],
};
const theme = {
  ...{ id: themeId, version: 1, content, people: 6, base: 13 },
  shown: { indicator: 'K9', people: 6, base: 13, shownAt: '2026-11-24T05:00:00.000Z', isOutdated: true },
};

const matrix: MatrixView = {
  ...{ study, withheld: 1 },
  participants: Array.from({ length: 13 }, (_none, at) => ({
    id: `spt_01890000-0000-7000-8000-0000000000${String(at + 10)}`,
    pseudonym: `P${String(at + 1).padStart(2, '0')}`,
  })),
  rows: tree.map(({ id, content: { name } }, row) => ({
    code: { id, name },
    counts: Array.from({ length: 13 }, (_none, at) => (row === 1 ? 0 : (at * (row + 2)) % 4)),
    ...{ nobody: row === 1 ? 0 : 2, people: row === 1 ? 0 : 9 },
  })),
};
const step = (newCodes: number, total: number) => ({ codes: newCodes, newCodes, total });
const saturation: SaturationView = {
  ...{ study, baseCodes: 14, withheld: 0, reached: null },
  meetings: [5, 9, 12, 14, 16, 17].map((total, at) => ({
    ...step([5, 4, 3, 2, 2, 1][at] ?? 0, total),
    ...{ session: at + 1, texts: [`${at + 1}-топ`] },
  })),
  runs: [{ from: 5, to: 6, newCodes: 3, ratio: 3 / 14 }],
  turns: [
    {
      ...{ textId: text, name: '1-топ, қараша' },
      steps: Array.from({ length: 60 }, (_none, at) => step(at % 7 === 0 ? 1 : 0, Math.floor(at / 7) + 1)),
    },
  ],
};

const frozen = {
  ...{ id: idOf('cbk', 1), version: 1, codes: 3, sha256: 'a1b2'.repeat(16) },
  frozenAt: '2026-11-19T05:00:00.000Z',
};
const answers: Answers = {
  'GET /api/me': { body: analyst },
  [`GET ${base}/codebook`]: {
    body: {
      ...{ study, isClosed: false, codes: tree, frozen: [frozen], isUnfrozen: true },
      removed: [line(idOf('cde', 4), 'Қайталанған код', { uses: 0 })],
    },
  },
  [`GET ${base}/codebook/${codes.friends}`]: {
    body: {
      ...{ id: codes.friends, isRemoved: false, version: 2 },
      versions: [2, 1].map((version) => ({ version, content: tree[2]?.content })),
    },
  },
  [`GET ${base}/codebook-versions/${frozen.id}`]: {
    body: {
      version: 1,
      differences: [
        { id: codes.friends, name: 'Жаңа достар', what: 'changed', parts: ['name', 'isCodable'] },
      ],
    },
  },
  [`GET ${base}/rounds`]: {
    body: {
      ...{ study, isClosed: false, rounds: [roundLine] },
      analysts: [...coders, { id: 'acc_01890000-0000-7000-8000-000000000003', name: 'Павел Цой' }],
      transcripts: [{ id: text, name: '1-топ, қараша' }],
      codebooks: [{ id: frozen.id, version: 1, codes: 3 }],
    },
  },
  [`GET ${base}/rounds/${roundId}`]: { body: round },
  [`GET ${base}/themes`]: {
    body: {
      ...{ study, isClosed: false, themes: [theme] },
      codes: tree.map(({ id, depth, content: { name } }) => ({ id, name, depth })),
    },
  },
  [`GET ${base}/matrix`]: { body: matrix },
  [`GET ${base}/saturation`]: { body: saturation },
};

/** What the server says to the pages of codebooks, rounds, themes and counts, and under which ids. */
export const studyAgreeAnswers = {
  answers,
  base,
  codes,
  round,
  roundId,
  themeId,
  studyId,
  text,
  tree,
} as const;
