import { sql, type RawBuilder } from 'kysely';
import type { StateTable } from '../../core/basics/state-move.ts';
import type { Register, RegisterTransaction } from '../db.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { ReadingRole } from '../database/roles.ts';
import type { Vault } from '../vault.ts';

/** What invariants may need besides the database. */
export interface DoctorTools {
  readonly vault: Vault;
  readonly store: EvidenceStore;
  /** Where published heads of the journal are kept. */
  readonly headFile: string;
  readonly now: Date;
  /** The states of every noun that has some. */
  readonly states: readonly StateTable<string>[];
}

/** Records that break an invariant: how many, and the ids of the first. */
export interface Finding {
  readonly count: number;
  readonly places: readonly string[];
}

/** A sentence that is always true of the data of one institution, or of all of them together. `id` is stable. */
export type Invariant = {
  readonly id: string;
  readonly noun: string;
} & (
  | {
      readonly reach: 'institution';
      readonly find: (
        trx: RegisterTransaction,
        institutionId: string,
        tools: DoctorTools,
      ) => Promise<Finding>;
    }
  | {
      readonly reach: 'nation';
      readonly as: ReadingRole;
      readonly find: (trx: RegisterTransaction, tools: DoctorTools) => Promise<Finding>;
    }
  | {
      /** Beside the database, looked through in transactions of its own. */
      readonly reach: 'store';
      readonly find: (register: Register, tools: DoctorTools) => Promise<Finding>;
    }
);

/** Rows that must not be there, each with the id of the record as `place`. */
type Breaking = RawBuilder<{ readonly place: string }>;

/** So many ids are told; how many there are is always said. */
export const mostPlaces = 10;

const ask = async (trx: RegisterTransaction, rows: Breaking): Promise<Finding> => {
  const found = await sql<{ place: string; count: string }>`
    select b.place, count(*) over () as count from (${rows}) b order by b.place limit ${mostPlaces}`.execute(
    trx,
  );
  return { count: Number(found.rows[0]?.count ?? 0), places: found.rows.map(({ place }) => place) };
};

/** An invariant of each institution, as the query that finds what breaks it. */
export const inEach =
  (noun: string) =>
  (id: string, rows: (institutionId: string) => Breaking): Invariant => ({
    id,
    noun,
    reach: 'institution',
    find: async (trx, institutionId) => ask(trx, rows(institutionId)),
  });

/** An invariant of the whole register; `as` is the role that may read its tables. */
export const inAll =
  (noun: string) =>
  (id: string, rows: Breaking, as: ReadingRole = 'qaitu_national'): Invariant => ({
    id,
    noun,
    reach: 'nation',
    as,
    find: async (trx) => ask(trx, rows),
  });
