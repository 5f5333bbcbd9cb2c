import { keyOfRow, type EpvoRow } from './epvo-row.ts';

const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The one row of `FOREIGN_UNIVERSITIES` that has the name of a host in any of its languages. Two of the same name are none: which is meant is for a
 * person to say.
 */
export const proposeHost = (name: string, rows: readonly EpvoRow[]): number | undefined => {
  const wanted = spoken(name);
  if (wanted === '') return undefined;
  const found = rows.filter((row) =>
    ['nameEn', 'nameRu', 'nameKz'].some((field) => {
      const own = row[field];
      return typeof own === 'string' && spoken(own) === wanted;
    }),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? keyOfRow(only, 'id') : undefined;
};

/** The one mobility of a student at a host whose days touch those of a stay. */
export const proposeTransfer = (
  stay: {
    readonly studentKey: number;
    readonly hostKey: number;
    readonly startsOn: string;
    readonly endsOn: string;
  },
  rows: readonly EpvoRow[],
  key: string,
): number | undefined => {
  const found = rows.filter((row) => {
    const { startDate, finishDate } = row;
    const host = row['foreignUniversityId'] ?? row['partnerUniversityId'];
    return (
      row['studentId'] === stay.studentKey &&
      host === stay.hostKey &&
      typeof startDate === 'string' &&
      typeof finishDate === 'string' &&
      startDate <= stay.endsOn &&
      finishDate >= stay.startsOn
    );
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? keyOfRow(only, key) : undefined;
};
