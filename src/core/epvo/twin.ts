import type { EpvoEntity } from './epvo-entity.ts';
import type { EpvoRow } from './epvo-row.ts';
import type { DictionaryEntry, KnownCodes } from './known-codes.ts';

/** The copy of one table; a table of which nothing was read is not among those of the twin. */
export interface TwinTable {
  readonly readAt: string;
  /** The latest import that brought some of it since. */
  readonly importId: string | null;
  /** All of it was read once; otherwise files brought some rows, and what is not among them is not known to be absent. */
  readonly isWhole: boolean;
  /** The highest number that was seen, kept or not. */
  readonly mostKey: number;
  readonly rows: ReadonlyMap<number, EpvoRow>;
  /** Numbers of the rows of a student, found without opening any. */
  readonly byStudent: (student: number) => readonly number[];
}

/** Rows of a table about a student. */
export const rowsOfStudent = (table: TwinTable | undefined, student: number): readonly EpvoRow[] =>
  (table?.byStudent(student) ?? []).map((key) => table?.rows.get(key)).filter((row) => row !== undefined);

/** What is known of the row that a record of the register is. */
interface TwinLink {
  /** `null`: only values were written. */
  readonly key: number | null;
  readonly values: EpvoRow;
}

/** The copy of the EPVO that one university keeps. */
export interface Twin {
  readonly universityId: number;
  readonly tables: ReadonlyMap<EpvoEntity, TwinTable>;
  readonly dictionaries: ReadonlyMap<string, ReadonlyMap<number, DictionaryEntry>>;
  /** By `linkName`. */
  readonly links: ReadonlyMap<string, TwinLink>;
  /** Numbers of students by the person of the register whose identification number they have. */
  readonly students: ReadonlyMap<string, number>;
}

export const linkName = (entity: EpvoEntity, recordId: string): string => `${entity}.${recordId}`;

/** What rows are compared with: tables that were read whole. Of people only those with a mobility are kept, so that a student who is not among them says nothing. */
export const knownOf = ({ universityId, dictionaries, tables }: Twin): KnownCodes => ({
  universityId,
  dictionaries,
  keys: new Map(
    Array.from(tables)
      .filter(([entity, { isWhole }]) => isWhole && entity !== 'STUDENT')
      .map(([entity, { rows }]) => [entity, new Set(rows.keys())] as const),
  ),
});
