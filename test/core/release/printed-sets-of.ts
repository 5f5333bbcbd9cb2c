import type { PublishedSet } from '../../../src/core/disclosure/differences.ts';
import type { PastRelease } from '../../../src/core/release/past-release.ts';

/** Every set of persons that releases print the number of, by who they are: found again from codes alone. */
export const printedSetsOf = (releases: readonly PastRelease[]): readonly PublishedSet[] =>
  releases.flatMap(({ name, content, counted }) =>
    content.tables.flatMap((table) => {
      const own = counted.find(
        ({ id, year, month }) => id === table.id && year === table.year && month === table.month,
      );
      if (own === undefined) throw new Error('a table without records');
      const columnOf = (part: string): string | undefined =>
        table.columns.find((code) => code.split('+').includes(part)) ??
        table.columns.find((code) => code === 'others');
      const rowOf = (unit: string): string | undefined =>
        table.rows.find((code) => code === unit) ??
        table.rows.find((code) => code === 'others' || code === 'all');
      const members = (row: string | null, column: string | null): ReadonlySet<string> =>
        new Set(
          own.records.filter((_record, at) => {
            const [unit = '', part = ''] = [own.units[own.unitOf[at] ?? 0], own.parts[own.partOf[at] ?? 0]];
            return (row === null || rowOf(unit) === row) && (column === null || columnOf(part) === column);
          }),
        );
      const set = (row: string | null, column: string | null): PublishedSet => ({
        id: [name, table.id, table.year, table.month, row ?? 'all', column ?? 'all'].join(' '),
        persons: members(row, column),
        counts: {},
      });
      return [
        ...table.cells.flatMap(({ count }, cell) => {
          if (count === null) return [];
          const row = table.rows[Math.floor(cell / table.columns.length)] ?? null;
          return [set(row, table.columns[cell % table.columns.length] ?? null)];
        }),
        ...table.rows.map((row) => set(row, null)),
        ...table.columns.map((column) => set(null, column)),
        set(null, null),
      ];
    }),
  );
