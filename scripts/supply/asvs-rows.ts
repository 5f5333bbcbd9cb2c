import { readFileSync } from 'node:fs';

/** One item of ASVS 5.0, level 1 or 2, as `docs/security/asvs.csv` answers it. */
export interface AsvsRow {
  /** `chapter.section.item`. */
  readonly item: string;
  readonly level: '1' | '2';
  readonly asks: string;
  readonly state: string;
  readonly how: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

/** The fields of a line of CSV whose fields hold no line ends. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

/** Every row of the table, in its order. */
export const asvsRows = (file: string): readonly AsvsRow[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(fieldsOf)
    .map(([item = '', level = '', asks = '', state = '', how = '', tests = '']) => ({
      item,
      level: level === '1' ? '1' : '2',
      asks,
      state,
      how,
      tests: tests
        .split(' ; ')
        .filter((one) => one !== '')
        .map((one) => {
          const [path = '', ...title] = one.split(' › ');
          return { file: path, title: title.join(' › ') };
        }),
    }));
