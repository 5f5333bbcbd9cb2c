/** The tables that ship with the program, and a choice of years and rows to narrow each to. */
export interface ShippedPage {
  readonly id: string;
  readonly path: string;
  readonly map: boolean;
  readonly years: readonly string[];
  /** Words beside the check boxes, in Kazakh, and the codes they stand for. */
  readonly rows: Readonly<Record<string, string>>;
}

export const shippedPages: readonly ShippedPage[] = [
  { id: 'total', path: 'observatory/total', map: false, years: ['2019', '2024'], rows: { Барлығы: 'total' } },
  {
    id: 'table1',
    path: 'observatory/funding',
    map: false,
    years: ['2015', '2024'],
    rows: { 'Мемлекеттік бюджет': 'state_budget' },
  },
  { id: 'level', path: 'observatory/level', map: false, years: ['2024'], rows: { Бакалавриат: 'bachelor' } },
  {
    id: 'table2',
    path: 'observatory/region',
    map: false,
    years: ['2020', '2024'],
    rows: { Африка: 'africa' },
  },
  {
    id: 'table3',
    path: 'observatory/europe',
    map: true,
    years: ['2017', '2024'],
    rows: { Түркия: 'TUR', Польша: 'POL' },
  },
  {
    id: 'table4',
    path: 'observatory/asia',
    map: true,
    years: ['2020', '2022'],
    rows: { Қытай: 'CHN', Жапония: 'JPN' },
  },
  { id: 'table5', path: 'observatory/cis', map: true, years: ['2019', '2022'], rows: { Ресей: 'RUS' } },
  { id: 'table6', path: 'world/2021', map: false, years: ['2021'], rows: { Қытай: 'CHN', Қазақстан: 'KAZ' } },
];
