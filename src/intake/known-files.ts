import type { FigureTable } from '../core/flow/figure-table.ts';
import type { ImportProfile } from '../core/import/import-profile.ts';
import type { KnownFile } from '../core/import/known-file.ts';
import { loadFigureProfiles } from './figure-tables.ts';
import { loadRecordProfiles } from './record-profiles.ts';

/** What the files of a mapping look like: the headings that it is known by, or else those of its columns. */
export const fileOfProfile = ({ id, title, columns, knownBy }: ImportProfile): KnownFile => {
  const headings = columns.flatMap((column) =>
    'headers' in column ? [column.headers] : [column.yearHeaders, column.monthHeaders],
  );
  const needed = knownBy.map((heading) => headings.find((one) => one.includes(heading)) ?? [heading]);
  return { id, title, needed, other: headings.filter((one) => !needed.includes(one)) };
};

const fileOfTable = ({ id, title, read }: FigureTable): KnownFile => {
  const dimensions = Object.values(read.dimensions).map(({ column }) => column);
  const needed = [...dimensions, ...read.values.map(({ column }) => column)];
  const other = [read.periodColumn, read.flagsColumn, ...read.labels].filter((name) => name !== undefined);
  return { id, title, needed: needed.map((name) => [name]), other: other.map((name) => [name]) };
};

/** What the files of all shipped profiles look like, of records and of published figures. */
export const loadKnownFiles = async (): Promise<readonly KnownFile[]> => {
  return [
    ...(await loadRecordProfiles()).map(fileOfProfile),
    ...(await loadFigureProfiles()).map(fileOfTable),
  ];
};
