import type { output } from 'zod';
import type { Me } from '../../src/contract/me.ts';
import type {
  listObligationCases,
  listObligations,
  listOwnObligations,
  readObligation,
} from '../../src/contract/obligation.ts';
import type { listObligationRules } from '../../src/contract/obligation-rule.ts';
import { balanceOf } from '../../src/core/obligation/balance-of.ts';
import { readRule } from '../../src/core/obligation/read-rule.ts';
import shipped from '../../reference/obligation/bolashak-2025.json' with { type: 'json' };
import { coordinator, type Answers } from './desk-answers.ts';
import { officer } from './office-answers.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const university = coordinator.memberships[0]?.institutionId ?? '';
const institution = coordinator.memberships[0]?.institution ?? { kk: '', ru: '', en: '' };

export const obligationIds = {
  university,
  obligation: id('obl', 1),
  refused: id('oev', 3),
  claimed: id('oev', 4),
  deferral: id('orq', 1),
  instalment: id('ins', 1),
  rule: id('orl', 1),
} as const;

export const participant: Me = {
  ...coordinator,
  memberships: [
    {
      id: id('mem', 3),
      institutionId: university,
      institution,
      role: 'applicant',
      personId: id('per', 1),
    },
  ],
};
export { coordinator, officer };

type Read = output<(typeof readObligation)['answer']>;
type ReadEvent = Read['events'][number];

const rule = {
  ...shipped.rule,
  exemptions: ['disability'],
  substitution: 0.25,
  refund: {
    mode: 'pro-rata',
    penalty: 0.1,
    schedule: { instalments: 24, everyMonths: 1, firstAfterMonths: 1 },
  },
};
const read = readRule(rule);
if (!read.ok) throw new Error('the rule of the test has faults');
const checked = read.value;

export const ruleVersion = (version: number, validFrom: string) => ({
  id: obligationIds.rule,
  code: 'bolashak',
  version,
  name: {
    kk: '«Болашақ» стипендиясының міндеттемесі',
    ru: 'Обязательство стипендии «Болашак»',
    en: 'Obligation of the Bolashak scholarship',
  },
  validFrom,
  rule,
  recordedAt: '2025-07-14T05:00:00Z',
});

const event = (number: number, own: Partial<ReadEvent>): ReadEvent => ({
  id: id('oev', number),
  kind: 'work',
  status: 'accepted',
  startsOn: '2025-09-01',
  endsOn: '2026-02-28',
  place: 'almaty',
  remote: false,
  sector: null,
  months: null,
  evidence: 'employer-letter',
  words: 'Тұран зертханасы, кіші ғылыми қызметкер',
  file: {
    id: id('fil', number),
    name: 'жұмыс берушінің хаты.pdf',
    mediaType: 'application/pdf',
    bytes: 184_320,
    uploadedAt: '2026-03-02T05:00:00Z',
  },
  recordedAt: '2026-03-02T05:00:00Z',
  decidedAt: '2026-03-09T05:00:00Z',
  reason: 'The letter names position and dates.',
  ...own,
});

const events: readonly ReadEvent[] = [
  event(1, {}),
  event(2, {
    kind: 'parental',
    startsOn: '2026-03-01',
    endsOn: '2026-06-30',
    place: null,
    evidence: 'official-file',
    words: '',
    reason: 'Birth certificate.',
  }),
  event(3, {
    status: 'refused',
    startsOn: '2026-07-01',
    endsOn: '2026-07-31',
    place: 'abroad',
    remote: true,
    evidence: 'self-report',
    words: 'Берлиннен қашықтан',
    file: null,
    reason: 'Work at a distance from abroad is not named by the rule.',
  }),
  event(4, {
    status: 'claimed',
    startsOn: '2026-08-01',
    endsOn: null,
    recordedAt: '2026-11-20T05:00:00Z',
    decidedAt: null,
    reason: null,
  }),
];

const facts = {
  level: 'master',
  place: 'almaty',
  ownGrant: true,
  goodResult: true,
  completed: '2025-07-31',
  start: '2025-09-01',
  grant: 20_000_000,
};
const asOf = '2026-11-26';
const balanceWith = (statuses: readonly string[]) => {
  const counted = events.filter(({ status }) => statuses.includes(status));
  const balance = balanceOf(
    checked,
    facts,
    counted.map(({ kind, startsOn, endsOn, place, remote, evidence }) => ({
      kind,
      from: startsOn,
      to: endsOn,
      place,
      remote,
      evidence,
    })),
    asOf,
  );
  if (!balance.ok) throw new Error('no balance');
  return { ...balance.value, counted };
};

const labelOf = (clause: string | null) => {
  const [list, place] = (clause ?? '').split('.');
  const found =
    clause === null ? undefined : checked.rule[list as 'term' | 'reduce' | 'credit'][Number(place)];
  return found?.label ?? null;
};

const { counted, lines, ...numbers } = balanceWith(['accepted']);
const balance: Read['balance'] = {
  ...numbers,
  asOf,
  lines: lines.map(({ code, clause, event: index, months, params }) => ({
    code,
    label: labelOf(clause),
    condition: '',
    eventId: index === null ? null : (counted[index]?.id ?? null),
    months,
    params: { ...params },
  })),
  balanceWithClaims: balanceWith(['accepted', 'claimed']).balance,
  earliestEnd: '2029-05-26',
};

const obligation: Read['obligation'] = {
  institutionId: university,
  id: obligationIds.obligation,
  mobilityId: id('mob', 1),
  applicationId: id('app', 1),
  reference: 'Q2026-00000-00001',
  callTitle: {
    kk: '2024 жылғы академиялық ұтқырлық гранттары',
    ru: 'Гранты академической мобильности 2024 года',
    en: 'Academic mobility grants of 2024',
  },
  accountId: id('acc', 1),
  participant: 'Әсел Қанатқызы Жұмабаева',
  status: 'running',
  ruleId: obligationIds.rule,
  ruleVersion: 1,
  ruleName: ruleVersion(1, '2025-07-13').name,
  level: 'master',
  place: 'almaty',
  ownGrant: true,
  goodResult: true,
  completedOn: '2025-07-31',
  startsOn: '2025-09-01',
  stayMonths: 11,
  grantAmount: 20_000_000,
  openedAt: '2025-08-01T05:00:00Z',
  settledAt: null,
  proofDueOn: '2026-12-20',
};

/** What a server of obligations remembers. */
export interface FakeObligations {
  read: Read;
}

export const fakeObligations = (): FakeObligations => ({
  read: {
    obligation,
    results: { promised: 2, verified: 2, achieved: 1 },
    balance,
    rule: ruleVersion(1, '2025-07-13'),
    events: [...events],
    requests: [
      {
        id: obligationIds.deferral,
        kind: 'deferral',
        status: 'filed',
        subjectId: null,
        eventKind: 'next-degree',
        startsOn: '2027-01-10',
        endsOn: '2028-01-09',
        months: null,
        words: 'Докторантураға қабылдандым, сондықтан бір жылға кейінге қалдыруды сұраймын.',
        file: null,
        filedAt: '2026-11-16T05:00:00Z',
        answerDueOn: '2026-12-14',
        decidedAt: null,
        reason: null,
      },
    ],
    instalments: [],
    files: [],
    letters: [
      {
        id: 'let_1',
        createdAt: '2026-11-20T05:01:00Z',
        subject: 'Жұмысты растайтын материалдың мерзімі жақындады',
        state: 'kept',
      },
    ],
  },
});

/** The same obligation while its costs are paid back. */
export const refunding = (): FakeObligations => {
  const { read: usual } = fakeObligations();
  const instalment = (number: number, own: Partial<Read['instalments'][number]>) => ({
    id: id('ins', number),
    position: number,
    amount: 6_111_111,
    dueOn: `2026-${String(9 + number)}-15`,
    paidAmount: 0,
    paidOn: null,
    ...own,
  });
  return {
    read: {
      ...usual,
      obligation: { ...obligation, status: 'refunding', proofDueOn: null },
      requests: [],
      instalments: [
        instalment(1, { paidAmount: 6_111_111, paidOn: '2026-10-14' }),
        instalment(2, { paidAmount: 2_000_000, paidOn: '2026-11-10' }),
        instalment(3, { amount: 6_111_112 }),
      ],
    },
  };
};

const base = `/api/institutions/${university}/obligations`;
const one = `${base}/${obligationIds.obligation}`;
const ok = { body: { decided: true } };

/** What the API of obligations says, over what stands in `server`. */
export const obligationAnswers = (server: FakeObligations, me: Me): Answers => {
  const row = () => {
    const { obligation: own, balance: left } = server.read;
    return { ...own, monthsOwed: left.monthsOwed, balance: left.balance };
  };
  const cases = (): output<(typeof listObligationCases)['answer']> => ({
    cases: [
      {
        kind: 'event',
        obligation: server.read.obligation,
        recordId: obligationIds.claimed,
        since: '2026-11-20T05:00:00Z',
        dueOn: '2026-11-20',
      },
      {
        kind: 'deferral',
        obligation: server.read.obligation,
        recordId: obligationIds.deferral,
        since: '2026-11-16T05:00:00Z',
        dueOn: '2026-12-14',
      },
    ],
    counts: { event: 1, deferral: 1 },
  });
  const rules: output<(typeof listObligationRules)['answer']> = {
    rules: [ruleVersion(1, '2025-07-13'), ruleVersion(2, '2027-01-01')],
  };
  return {
    'GET /api/me': { body: me },
    'GET /api/me/obligations': () => ({
      body: { obligations: [row()] } satisfies output<(typeof listOwnObligations)['answer']>,
    }),
    'GET /api/me/applications': { body: { applications: [] } },
    'GET /api/calls': { body: { calls: [] } },
    'GET /api/institutions': {
      body: {
        institutions: [
          {
            id: university,
            kind: 'university',
            name: institution,
            shortName: 'DU',
            country: 'KAZ',
            isDemonstration: true,
            identifiers: [],
          },
        ],
      },
    },
    [`GET /api/institutions/${university}/people/${id('per', 1)}/consents`]: { body: { consents: [] } },
    'GET /api/obligation-cases': () => ({ body: cases() }),
    'GET /api/obligation-rules': { body: rules },
    'POST /api/obligation-rules': {
      body: { id: obligationIds.rule, version: 3, ruleSha256: 'a'.repeat(64) },
    },
    [`GET ${base}`]: () => ({
      body: {
        obligations: [row()],
        next: null,
        counts: { running: 1 },
      } satisfies output<(typeof listObligations)['answer']>,
    }),
    [`GET ${one}`]: () => ({ body: server.read }),
    [`POST ${one}/files`]: {
      body: {
        file: {
          id: id('fil', 9),
          name: 'letter.pdf',
          mediaType: 'application/pdf',
          bytes: 2048,
          uploadedAt: '2026-11-26T05:00:00Z',
        },
      },
    },
    [`POST ${one}/events`]: () => {
      server.read = {
        ...server.read,
        events: [
          ...server.read.events,
          event(5, {
            status: 'claimed',
            startsOn: '2026-07-01',
            endsOn: '2026-07-31',
            decidedAt: null,
            reason: null,
          }),
        ],
      };
      return { body: { id: id('oev', 5) } };
    },
    [`POST ${one}/requests`]: { body: { id: id('orq', 2), answerDueOn: '2026-12-24' } },
    [`POST ${one}/facts`]: { body: { stated: true } },
    [`POST ${one}/refund`]: { body: { amount: 18_333_334, instalments: 24 } },
    [`POST /api/institutions/${university}/obligation-events/${obligationIds.claimed}/decide`]: () => {
      server.read = {
        ...server.read,
        events: server.read.events.map((known) =>
          known.id === obligationIds.claimed ? { ...known, status: 'accepted' as const } : known,
        ),
      };
      return ok;
    },
    [`POST /api/institutions/${university}/obligation-requests/${obligationIds.deferral}/decide`]: ok,
    [`POST /api/institutions/${university}/refund-instalments/${id('ins', 2)}/payments`]: {
      body: { left: 0, isSettled: false },
    },
  };
};
