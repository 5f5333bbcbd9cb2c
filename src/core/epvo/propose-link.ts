import { keyOfRow, type EpvoRow } from './epvo-row.ts';

const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds the one row of `FOREIGN_UNIVERSITIES` that has the name of a host in any of its languages. Two of the same name are none: which is meant is for a
 * person to say.
 */
export const hostProposer = (rows: Iterable<EpvoRow>): ((name: string) => number | undefined) => {
  const byName = new Map<string, Set<number>>();
  for (const row of rows) {
    const key = keyOfRow(row, 'id');
    if (key === undefined) continue;
    for (const field of ['nameEn', 'nameRu', 'nameKz']) {
      const own = row[field];
      const name = typeof own === 'string' ? spoken(own) : '';
      if (name !== '') byName.set(name, (byName.get(name) ?? new Set()).add(key));
    }
  }
  return (name) => {
    const [only, other] = byName.get(spoken(name)) ?? [];
    return other === undefined ? only : undefined;
  };
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

/** The one agreement with a host that has its number. */
export const proposeAgreement = (
  { hostKey, number }: { readonly hostKey: number | null; readonly number: string },
  rows: Iterable<EpvoRow>,
): number | undefined => {
  const wanted = spoken(number);
  if (hostKey === null || wanted === '') return undefined;
  const found: EpvoRow[] = [];
  for (const row of rows) {
    const { foreignUniversityId, agreementNumber } = row;
    if (
      foreignUniversityId === hostKey &&
      typeof agreementNumber === 'string' &&
      spoken(agreementNumber) === wanted
    )
      found.push(row);
  }
  const [only] = found;
  return found.length === 1 && only !== undefined ? keyOfRow(only, 'id') : undefined;
};
