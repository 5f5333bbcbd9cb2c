import type { Locale } from '../../../../core/basics/locale.ts';
import { text } from '../../../../messages.ts';
import { saveCsv } from '../save-csv.ts';
import type { Recommended } from './use-pack.ts';

/** The table of the pack as a file, with the rows and in the order that the page shows. */
export const savePack = (
  rows: readonly Recommended[],
  {
    locale,
    regions,
    groups,
  }: {
    readonly locale: Locale;
    readonly regions: ReadonlyMap<string, string>;
    readonly groups: ReadonlyMap<string, number>;
  },
): void =>
  saveCsv(
    'recommendation.csv',
    [
      text(locale, 'office.reference'),
      text(locale, 'office.region'),
      text(locale, 'office.group'),
      text(locale, 'selection.pack.raw'),
      text(locale, 'selection.pack.corrected'),
      text(locale, 'selection.pack.expected'),
      text(locale, 'selection.pack.from'),
      text(locale, 'selection.pack.to'),
      text(locale, 'selection.zone'),
    ],
    rows.map((row) => [
      row.reference,
      regions.get(row.regionId) ?? row.regionId,
      row.groupId === null ? null : (groups.get(row.groupId) ?? null),
      row.rawScore,
      row.correctedScore,
      row.expectedRank,
      row.rankFrom,
      row.rankTo,
      text(locale, `selection.zone.${row.zone}`),
    ]),
  );
