import type { EpvoEntity } from './epvo-entity.ts';

/** One code of a dictionary of the EPVO; names as the service says them, `null` where it says none. */
export interface DictionaryEntry {
  readonly id: number;
  readonly nameKz: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}

/** What rows can be compared with. What was never read compares with nothing: absent is not the same as empty. */
export interface KnownCodes {
  readonly universityId: number;
  readonly dictionaries: ReadonlyMap<string, ReadonlyMap<number, DictionaryEntry>>;
  /** Keys of the tables that were read. */
  readonly keys: ReadonlyMap<EpvoEntity, ReadonlySet<number>>;
}
