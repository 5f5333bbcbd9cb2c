import type { output } from 'zod';
import type { Me } from '../../src/contract/me.ts';
import type { listMinistryRows, readMinistryForm } from '../../src/contract/ministry.ts';
import type { readValidity } from '../../src/contract/validity.ts';
import { employmentValues } from '../../src/core/ministry/employment-values.ts';
import type { Employment } from '../../src/core/ministry/employment.ts';
import { outgoingValues, type OutgoingStay } from '../../src/core/ministry/outgoing-values.ts';
import { tabulate } from '../../src/core/ministry/tabulate.ts';
import { deriveValidity, wholeSheet } from '../../src/core/indicator/validity/derive-validity.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { coordinator, type Answers } from './desk-answers.ts';

type Form = output<(typeof readMinistryForm)['answer']>;
type Rows = output<(typeof listMinistryRows)['answer']>;
type Validity = output<(typeof readValidity)['answer']>;

const at = (institutionId: string, role: 'coordinator' | 'officer' | 'analyst'): Me => ({
  ...coordinator,
  account: coordinator.account === null ? null : { ...coordinator.account, hasSecondFactor: true },
  memberships: coordinator.memberships.map((membership) => ({ ...membership, institutionId, role })),
});
export const officer = at(nationalOffice, 'officer');

export const alatau = 'ins_01890000-0000-7000-8000-0000000000a1';
export const esil = 'ins_01890000-0000-7000-8000-0000000000e1';
export const ofAlatau = at(alatau, 'coordinator');

const institutions = [
  {
    id: alatau,
    name: {
      kk: 'Алатау көрсетілім университеті',
      ru: 'Алатауский демонстрационный университет',
      en: 'Alatau Demonstration University',
    },
  },
  {
    id: esil,
    name: {
      kk: 'Есіл көрсетілім университеті',
      ru: 'Есильский демонстрационный университет',
      en: 'Esil Demonstration University',
    },
  },
];

const stay = (own: Partial<OutgoingStay>): OutgoingStay => ({
  ...{ institutionId: alatau, country: 'DEU', level: 'bachelor', accountId: 'acc_1' },
  ...{ departedOn: '2026-02-01', returnedOn: '2026-06-30', funding: 'state' },
  ...{ ectsTenths: 305, recognisedTenths: 240 },
  ...own,
});
const stays = [
  ...Array.from({ length: 1240 }, (_none, n) => stay({ accountId: `acc_d${n}` })),
  ...Array.from({ length: 12 }, (_none, n) =>
    stay({ accountId: `acc_d${n}`, level: 'master', country: 'KOR' }),
  ),
  stay({ country: 'GBR', level: 'doctor', returnedOn: null, ectsTenths: null, recognisedTenths: null }),
  ...Array.from({ length: 7 }, (_none, n) =>
    stay({ institutionId: esil, accountId: `acc_e${n}`, country: 'TUR', funding: 'group' }),
  ),
];

const whole: Omit<Form, 'form' | 'lines' | 'universities' | 'all'> = {
  today: '2026-11-26',
  year: 2026,
  years: [2026, 2025],
  isDemonstration: true,
  institutions,
};
const copy = (table: ReturnType<typeof tabulate>): Pick<Form, 'lines' | 'universities' | 'all'> =>
  structuredClone(table) as Pick<Form, 'lines' | 'universities' | 'all'>;

export const outgoing: Form = { ...whole, form: 'vp-27', ...copy(tabulate(stays, outgoingValues)) };
export const emptyForm: Form = { ...whole, form: 'vp-27', ...copy(tabulate([], outgoingValues)) };
export const notCollected: Form = {
  ...{ ...whole, years: [], form: 'vp-28' as const },
  ...copy(tabulate([], outgoingValues)),
};
const lives: readonly Employment[] = [
  ...(['works-by-letter', 'works-by-pension', 'works-by-word', 'work-unknown', 'unknown'] as const),
  ...(['study-abroad', 'works-by-pension', 'no-work'] as const),
];
export const employed: Form = {
  ...{ ...whole, form: 'vp-8' },
  ...copy(
    tabulate(
      lives.map((employment, n) => ({
        ...{ institutionId: n < 5 ? alatau : esil, country: n % 2 === 0 ? 'DEU' : 'POL', level: 'master' },
        employment,
      })),
      employmentValues,
    ),
  ),
};

export const people: Rows = {
  rows: ['Айгерім Қуанышқызы', 'Данияр Сәбитұлы', ''].map((participant, n) => ({
    id: `mob_01890000-0000-7000-8000-00000000000${n}`,
    reference: `2026-0000${n}`,
    participant,
    level: 'bachelor',
    country: 'DEU',
    host: 'Technische Universität Dresden',
    startsOn: '2026-02-01',
    endsOn: n === 1 ? null : '2026-06-30',
    funding: 'state',
    employment: null,
    evidence: null,
  })),
  next: null,
};
export const employedPeople: Rows = {
  ...people,
  rows: people.rows.map((row, n) => ({
    ...row,
    employment: n === 0 ? 'works-by-pension' : 'unknown',
    evidence: n === 0 ? 'pension-months' : null,
  })),
};

const call = 'cal_01890000-0000-7000-8000-000000000001';
const criteria = [
  ['plan', 40, 'Жоспардың сапасы', 'Качество плана', 'Quality of the plan'],
  ['use', 35, 'Елдегі пайдасы', 'Польза для страны', 'Use at home'],
  [
    'language',
    25,
    'Қабылдаушы ұйымның тілінде оқуға дайындығы',
    'Готовность учиться на языке принимающей организации',
    'Readiness to study in the language of the host',
  ],
] as const;

/** Sixty applicants of whom so many went. */
const validityOf = (went: number): Validity => {
  const applicants = Array.from({ length: 60 }, (_none, n) => {
    const marks = { plan: n / 60, use: ((n * 23) % 60) / 60, language: ((n * 37) % 60) / 60 };
    const isSelected = n >= 60 - went;
    return {
      marks: { ...marks, [wholeSheet]: marks.plan * 0.4 + marks.use * 0.35 + marks.language * 0.25 },
      isSelected,
      achieved: isSelected ? Math.min(1, Math.round(4 * marks.plan * (0.6 + ((n * 7) % 5) / 10)) / 4) : null,
      hasReturned: isSelected && n % 3 > 0 ? (n * 11) % 7 > 2 : null,
    };
  });
  const found = deriveValidity(
    applicants,
    criteria.map(([id]) => id),
  );
  return {
    today: '2026-11-26',
    calls: [
      {
        id: call,
        title: {
          kk: 'Сыртқы академиялық ұтқырлық 2024',
          ru: 'Исходящая академическая мобильность 2024',
          en: 'Outbound academic mobility 2024',
        },
        isDemonstration: true,
        selected: went,
      },
    ],
    found: {
      ...{ callId: call, applicants: found.applicants, selected: found.selected },
      outcomes: found.outcomes.map(({ outcome, known, criteria: measured }) => ({
        outcome,
        known,
        criteria: measured.map(({ criterion, observed, corrected, widening, warnings }) => {
          const [, weight = null, kk = '', ru = '', en = ''] =
            criteria.find(([id]) => id === criterion) ?? [];
          return {
            ...{ criterion, widening, weight, warnings: [...warnings] },
            name: kk === '' ? null : { kk, ru, en },
            observed: { ...observed, reasons: [...observed.reasons] },
            corrected: { ...corrected, reasons: [...corrected.reasons] },
          };
        }),
      })),
    },
  };
};
export const manyWent = validityOf(45);
export const someWent = validityOf(24);
export const fewWent = validityOf(6);
export const nobodyWent: Validity = { today: '2026-11-26', calls: [], found: null };

export const ministryAnswers = ({
  me = officer,
  form = outgoing,
  rows = people,
  validity = manyWent,
}: {
  readonly me?: Me;
  readonly form?: Form;
  readonly rows?: Rows;
  readonly validity?: Validity;
}): Answers => ({
  'GET /api/me': { body: me },
  'GET /api/ministry-forms/vp-27': { body: form },
  'GET /api/ministry-forms/vp-28': { body: notCollected },
  'GET /api/ministry-forms/vp-8': { body: employed },
  [`GET /api/institutions/${alatau}/ministry-forms/vp-27/rows`]: { body: rows },
  [`GET /api/institutions/${alatau}/ministry-forms/vp-8/rows`]: { body: employedPeople },
  'GET /api/validity': { body: validity },
});
