import type { EpvoEntity } from './epvo-entity.ts';
import type { EpvoRow } from './epvo-row.ts';
import type { DictionaryEntry, KnownCodes } from './known-codes.ts';

/** The copy of one table; a table that was never read is not among those of the twin. */
export interface TwinTable {
  readonly readAt: string;
  /** The highest number that was seen, kept or not. */
  readonly mostKey: number;
  readonly rows: ReadonlyMap<number, EpvoRow>;
}

/** What is known of the row that a record of the register is. */
export interface TwinLink {
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

/** What rows are compared with. Of people only those with a mobility are kept, so that a student who is not among them says nothing. */
export const knownOf = ({ universityId, dictionaries, tables }: Twin): KnownCodes => ({
  universityId,
  dictionaries,
  keys: new Map(
    Array.from(tables, ([entity, { rows }]) => [entity, new Set(rows.keys())] as const).filter(
      ([entity]) => entity !== 'STUDENT',
    ),
  ),
});
