import type { EpvoEntity } from './epvo-entity.ts';

/** `date`: `yyyy-MM-dd`; `int32`: from -2,147,483,648 to 2,147,483,647. */
export type EpvoType = 'int32' | 'string' | 'double' | 'boolean' | 'date' | 'datetime';

/** One field of a table of the EPVO. */
export interface EpvoField {
  readonly name: string;
  readonly type: EpvoType;
  readonly isRequired: boolean;
  /** The table whose key it holds. */
  readonly entity?: EpvoEntity;
  /** The dictionary whose code it holds. */
  readonly dictionary?: string;
}

/** A table of the EPVO. Every row has `typeCode`, which names the table, and `universityId`; they are not among its fields. */
export interface EpvoTable {
  readonly entity: EpvoEntity;
  /** Together with `universityId` it names a row. */
  readonly key: string;
  /** What the service calls the kind of the key. */
  readonly keyType: string;
  /** The key among them. */
  readonly fields: readonly EpvoField[];
}
