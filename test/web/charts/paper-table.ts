import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseCategory, ReleaseCell, ReleaseTable } from '../../../src/contract/release.ts';
import type { View } from '../../../src/contract/view.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const rowsOf = (file: string): string[][] =>
  readFileSync(path.join(root, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/(?:^|,)("([^"]*)"|[^,]*)/g)].map((cell) => cell[2] ?? cell[1] ?? ''));

const countries = new Map(
  rowsOf('reference/code-lists/countries.csv')
    .slice(1)
    .map(([, alpha3 = '', numeric = '', en = '', ru = '', kk = '']) => [
      alpha3,
      { numeric, name: { en, ru, kk } },
    ]),
);
export const numericOf = (alpha3: string): string | undefined => countries.get(alpha3)?.numeric;

const name = (kk: string, ru: string, en: string) => ({ kk, ru, en });
const words: Readonly<Record<string, ReturnType<typeof name>>> = {
  state_budget: name('Мемлекеттік бюджет', 'Государственный бюджет', 'State budget'),
  non_budgetary: name('Бюджеттен тыс қаражат', 'Внебюджетные средства', 'Non-budgetary funds'),
  total: name('Барлығы', 'Всего', 'Total'),
  europe: name('Еуропа', 'Европа', 'Europe'),
  cis: name('ТМД', 'СНГ', 'CIS'),
  south_east_asia: name('Оңтүстік-Шығыс Азия', 'Юго-Восточная Азия', 'South-East Asia'),
  america: name('Америка', 'Америка', 'America'),
  middle_east: name('Таяу Шығыс', 'Ближний Восток', 'Middle East'),
  africa: name('Африка', 'Африка', 'Africa'),
  bachelor: name('Бакалавриат', 'Бакалавриат', 'Bachelor'),
  master: name('Магистратура', 'Магистратура', 'Master'),
  doctor: name('Докторантура', 'Докторантура', 'Doctorate'),
  unassigned: name('Деңгейі көрсетілмеген', 'Уровень не указан', 'Level not stated'),
};

const categoryOf = (code: string): ReleaseCategory => {
  const country = countries.get(code);
  const text = country?.name ?? words[code];
  if (text === undefined) throw new Error(`no name for ${code}`);
  return { code, name: text, isTotal: code === 'total', isCountry: country !== undefined };
};

type Place = {
  readonly category: string;
  readonly period: string;
  readonly text: string;
  readonly implied?: boolean;
};

const tableOf = (
  id: string,
  rows: ReleaseTable['rows'],
  chart: ReleaseTable['chart'],
  places: readonly Place[],
): ReleaseTable => {
  const codes = [...new Set(places.map(({ category }) => category))];
  const cells = places.map(({ category, period, text, implied = false }): ReleaseCell => ({
    category,
    period,
    ...(text === '' ? { value: null, reason: 'not-published' as const } : { value: Number(text) }),
    status: implied ? 'implied' : 'published',
    locator: `${id}.${category}.${period}`,
  }));
  return {
    id,
    position: 1,
    path: `observatory/${id}`,
    source: { id: 'paper', title: 'Paper', citation: 'Paper', licence: 'facts' },
    locator: id,
    population: id === 'table6' ? 'degree' : 'credit',
    unit: id === 'table6' ? 'thousand-persons' : 'persons',
    title: name('Кесте', 'Таблица', 'Table'),
    finding: name('Кесте', 'Таблица', 'Table'),
    rows,
    chart,
    map: rows === 'destination',
    categories: codes.map(categoryOf),
    periods: [...new Set(places.map(({ period }) => period))],
    cells,
    layout: { orientation: 'across', header: [], columns: {}, labels: {} },
    holes: {},
    holeNames: {},
    derived: [],
  };
};

/** The paper's table as a release would hold it. */
export const paperTable = (number: 1 | 2 | 3 | 4 | 5 | 6): ReleaseTable => {
  const id = `table${number}`;
  const [header = [], ...lines] = rowsOf(`reference/paper/${id}.csv`);
  if (number === 2) {
    const places = header
      .slice(2)
      .flatMap((category, index) =>
        lines.map((line) => ({ category, period: line[1] ?? '', text: line[index + 2] ?? '' })),
      );
    return tableOf(id, 'region', 'lines', places);
  }
  const first = number === 1 ? 1 : 3;
  const columns = number === 6 ? ['2021'] : header.slice(first);
  const places = lines.flatMap((line) =>
    columns.map((period, index) => ({
      category: line[first - 1] ?? '',
      period,
      text: line[first + index] ?? '',
    })),
  );
  return tableOf(
    id,
    number === 1 ? 'funding' : number === 6 ? 'origin' : 'destination',
    number === 6 ? 'bars' : 'lines',
    places,
  );
};

/** Participants of 2024 by level: the rest that no level holds is computed, and one level is left blank. */
export const levelTable = (): ReleaseTable =>
  tableOf('level', 'level', 'bars', [
    { category: 'bachelor', period: '2024', text: '3840' },
    { category: 'master', period: '2024', text: '382' },
    { category: 'doctor', period: '2024', text: '41' },
    { category: 'unassigned', period: '2024', text: '153', implied: true },
    { category: 'total', period: '2024', text: '4416' },
  ]);

/** Everything of the table. */
export const wholeView = (table: ReleaseTable): View => ({
  periods: table.periods,
  categories: table.categories.map(({ code }) => code),
  show: 'chart',
});
