import type { FigureTable } from './figure-table.ts';
import type { FigureFault } from './figure-fault.ts';

const knownColumns = ({ read }: FigureTable): string[] => [
  ...read.labels,
  ...Object.values(read.dimensions).map(({ column }) => column),
  ...(read.periodColumn === undefined ? [] : [read.periodColumn]),
  ...read.values.map(({ column }) => column),
  ...(read.flagsColumn === undefined ? [] : [read.flagsColumn]),
];

/** What is wrong with a header: a column of the profile that is not there, one that the profile does not know, one that stands twice. */
export const readColumnFaults = (table: FigureTable, header: readonly string[]): FigureFault[] => {
  const known = new Set(knownColumns(table));
  const present = new Set(header);
  const fault = (code: FigureFault['code'], column: string): FigureFault => ({ code, column, params: {} });
  return [
    ...[...known].filter((column) => !present.has(column)).map((column) => fault('missing-column', column)),
    ...[...present].filter((column) => !known.has(column)).map((column) => fault('unknown-column', column)),
    ...[...present]
      .filter((column) => header.indexOf(column) !== header.lastIndexOf(column))
      .map((column) => fault('duplicate-column', column)),
  ];
};
