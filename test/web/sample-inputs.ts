import type { LocalizedText } from '../../src/core/basics/locale.ts';
import { horizons } from '../../src/core/alumni/return-dimensions.ts';
import type { IndicatorId } from '../../src/core/indicator/indicator-id.ts';

/** What was counted, generated; `input` is that of the indicator whose list it is in. */
export interface SampleInput {
  readonly unit: string;
  readonly year: number;
  readonly month: number | null;
  readonly category: string | null;
  readonly input: never;
}

export const sampleYears = [2021, 2022, 2023, 2024] as const;

const named = (number: number, kk: string, ru: string, en: string): { id: string; name: LocalizedText } => ({
  id: `ins_00000000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`,
  name: { kk, ru, en },
});

/** None of them exists. */
export const sampleUniversities = [
  named(
    1,
    'Ақбұлақ педагогикалық университеті',
    'Акбулакский педагогический университет',
    'Akbulak Pedagogical University',
  ),
  named(2, 'Әйгерім өнер академиясы', 'Академия искусств «Айгерим»', 'Aigerim Academy of Arts'),
  named(
    3,
    'Бетпақдала техникалық университеті',
    'Бетпакдалинский технический университет',
    'Betpakdala Technical University',
  ),
  named(
    4,
    'Ғылымтау зерттеу университеті',
    'Исследовательский университет Гылымтау',
    'Gylymtau Research University',
  ),
  named(
    5,
    'Жетіқоңыр аграрлық-техникалық университеті',
    'Жетиконырский аграрно-технический университет',
    'Zhetikonyr Agrotechnical University',
  ),
  named(
    6,
    'Қарасай медицина университеті',
    'Карасайский медицинский университет',
    'Karasai Medical University',
  ),
  named(
    7,
    'Мойынқұм мемлекеттік университеті',
    'Мойынкумский государственный университет',
    'Moiynkum State University',
  ),
  named(
    8,
    'Нарын экономика және халықаралық қатынастар университеті',
    'Нарынский университет экономики и международных отношений',
    'Naryn University of Economics and International Relations',
  ),
  named(
    9,
    'Сарыөзек мұнай және газ институты',
    'Сарыозекский институт нефти и газа',
    'Saryozek Institute of Oil and Gas',
  ),
  named(10, 'Тасөткел университеті', 'Тасоткельский университет', 'Tasotkel University'),
  named(11, 'Үстірт инженерлік академиясы', 'Устюртская инженерная академия', 'Ustyurt Engineering Academy'),
  named(12, 'Шідерті университеті', 'Шидертинский университет', 'Shiderti University'),
] as const;

/** People a year, and share of results verified, by university. */
const sizes = [21, 7, 34, 96, 18, 52, 70, 41, 12, 128, 27, 9] as const;
const shares = [0.62, 0.7, 0.55, 0.66, 0.71, 0.64, 0.28, 0.6, 0.75, 0.63, 0.58, 0.66] as const;

/** mulberry32: the same numbers on any machine. */
const chanceOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Generated inputs of those indicators that somebody collects; the same on every call. */
export const sampleInputs = (): Readonly<Partial<Record<IndicatorId, readonly SampleInput[]>>> => {
  const chance = chanceOf(20_261_126);
  const found: Partial<Record<IndicatorId, SampleInput[]>> = {};
  const add = (
    id: IndicatorId,
    of: { readonly unit: string; readonly year: number },
    input: unknown,
    month: number | null = null,
    category: string | null = null,
  ): void => {
    (found[id] ??= []).push({ ...of, month, category, input: input as never });
  };
  const times = (n: number, share: number): number =>
    Array.from({ length: n }, () => (chance() < share ? 1 : 0)).reduce<number>((sum, one) => sum + one, 0);
  const column = (n: number, of: (row: number) => number): Float64Array =>
    Float64Array.from({ length: n }, (_none, row) => of(row));
  const open = (n: number): Float64Array => new Float64Array(n);

  for (const [at, { id: unit }] of sampleUniversities.entries()) {
    for (const [turn, year] of sampleYears.entries()) {
      const of = { unit, year };
      const people = Math.max(
        2,
        Math.round((sizes[at] ?? 20) * (0.6 + 0.25 * turn) * (0.85 + 0.3 * chance())),
      );
      const share = (shares[at] ?? 0.6) + 0.03 * turn;
      add('Q1', of, { count: Math.round(people * 1.3) });
      add('Q4', of, { count: people });
      const due = Math.round(people * 1.4);
      const verified = times(due, share);
      const waiting = Math.min(due - verified, times(due, 0.05));
      add('K4', of, {
        numerator: verified,
        denominator: due,
        unknown: waiting,
        plans: people,
        clusters: null,
      });
      const completed = times(people, share * 0.85);
      add('K5', of, { numerator: completed, denominator: people, unknown: 0 });
      const earned = column(people, () => 10 + Math.round(chance() * 20));
      add('K6', of, {
        over: earned.map((credits) => Math.round(credits * (0.5 + 0.5 * chance()))),
        under: earned,
        open: open(people),
      });
      add('K9', of, { items: column(people, () => times(3, 0.25)), silent: times(people, 0.1) });
      add('K10', of, { values: column(people, () => times(2, 0.4)), missing: times(people, 0.2) });
      add('K11', of, {
        costs: column(people, () => 3_000_000 + Math.round(chance() * 6_000_000)),
        results: column(people, () => times(2, share * 0.7)),
        waiting,
      });
      add('K15', of, { numerator: people, denominator: people + times(6, 0.4), unknown: 0 });
      add('K20', of, {
        over: column(people, () => Math.round(chance() * 36)),
        under: column(people, () => 36),
        open: open(people),
      });
      add('K21', of, {
        values: column(people * 3, () => Math.round(chance() * chance() * 90)),
        missing: times(8, 0.5),
      });
      add('K22', of, { unresolved: times(4, 0.08), participants: people });
      add('K16', of, {
        places: ['DEU', 'CHN', 'USA', 'POL', 'KOR'].map((place, rank) => ({
          place,
          people: Math.max(1, Math.round((people * (5 - rank)) / 15)),
        })),
      });
      for (const month of horizons) {
        const silent = times(people, 0.08 + 0.002 * month);
        const known = people - silent;
        add('K2', of, { known, participants: people }, month);
        add('K3', of, { known, participants: people }, month);
        const exits = Uint8Array.from({ length: known }, () =>
          chance() < 0.78 ? 1 : chance() < 0.6 ? 2 : 0,
        );
        const entered = column(known, () => 1 + Math.round(chance() * month * 0.9));
        add(
          'K1',
          of,
          {
            ...{ month, participants: people, states: 2, exits },
            left: Float64Array.from(exits, (exit, row) => (exit === 0 ? month + 1 : (entered[row] ?? 0) - 1)),
            right: Float64Array.from(exits, (exit, row) =>
              exit === 0 ? Number.POSITIVE_INFINITY : (entered[row] ?? 0),
            ),
          },
          month,
        );
      }
      const returned = Math.round(people * 0.7);
      add('K7', of, {
        numerator: times(returned, 0.72),
        denominator: returned,
        unknown: times(Math.floor(returned / 4), 0.2),
      });
    }
  }
  for (const year of sampleYears) {
    const of = { unit: 'all', year };
    add('K13', of, { one: { count: 96, of: 410 }, other: { count: 320, of: 1500 } }, null, 'bachelor');
    add('K13', of, { one: { count: 60, of: 410 }, other: { count: 390, of: 1500 } }, null, 'master');
    add('K14', of, { one: { count: 44, of: 120 }, other: { count: 80, of: 190 } }, null, 'master 60-80');
    add('K17', of, {
      scores: Array.from({ length: 40 }, () => {
        const base = 40 + 40 * chance();
        return [0, 1, 2].map(() => Math.round(base + 14 * (chance() - 0.5)));
      }),
      isCrossed: true,
    });
    add('K18', of, { numerator: 14, denominator: 410, unknown: 0 });
  }
  return found;
};
