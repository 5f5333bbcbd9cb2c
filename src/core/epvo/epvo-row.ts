import type { Json } from '../basics/json.ts';

/** A row of a table of the EPVO by name of field. It may hold fields that no documentation names. */
export type EpvoRow = Readonly<Record<string, Json>>;

/** The two fields that every row has. */
export const frameFields = ['typeCode', 'universityId'] as const;

/** The number of a row within its table; `undefined` where it is no whole number. */
export const keyOfRow = (row: EpvoRow, key: string): number | undefined => {
  const value = row[key];
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
};
