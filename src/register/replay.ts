import type { EntryBody } from '../core/basics/entry-body.ts';
import type { Register } from './db.ts';
import { listChain } from './list-chain.ts';
import type { RecordKind } from './record-kind.ts';
import { recordKinds } from './record-kinds.ts';
import { listStandings } from './standing.ts';

/** A record whose table does not say what its entries say. */
export interface Difference {
  readonly noun: string;
  readonly recordId: string;
  readonly key: string;
  readonly table: unknown;
  readonly journal: unknown;
}

export interface Replayed {
  readonly records: number;
  readonly entries: number;
  readonly differences: readonly Difference[];
}

const compare = (
  { shape }: RecordKind,
  recordId: string,
  told: readonly EntryBody[],
  row: object | undefined,
): readonly Difference[] => {
  let standing: object | undefined = shape.initial;
  for (const entry of told) standing = shape.fold(standing, entry);
  // Of a record that was made elsewhere the journal knows what its entries said, no more.
  const keys =
    shape.initial === undefined
      ? shape.keys
      : shape.keys.filter((key) => told.some(({ data }) => key in data));
  const journal = standing as Readonly<Record<string, unknown>> | undefined;
  const table = row as Readonly<Record<string, unknown>> | undefined;
  return keys
    .filter((key) => canonical(journal?.[key]) !== canonical(table?.[key]))
    .map((key) => ({
      noun: shape.noun,
      recordId,
      key,
      table: table?.[key] ?? null,
      journal: journal?.[key] ?? null,
    }));
};

/** The same value in the same words, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Standings of `shared` tables were written by one institution each; which one, their entries say. */
const replayInstitution = async (
  register: Register,
  institutionId: string,
  seen: Map<string, Set<string>>,
): Promise<Replayed> =>
  register.inInstitution(institutionId, async (trx) => {
    const entries = await listChain(trx, institutionId);
    const differences: Difference[] = [];
    let records = 0;
    for (const kind of recordKinds) {
      const { noun } = kind.shape;
      const told = Map.groupBy(
        entries.filter((entry) => entry.noun === noun),
        ({ recordId }) => recordId,
      );
      const rows = await listStandings(trx, kind, institutionId);
      const ids = kind.place === 'tenant' ? new Set([...told.keys(), ...rows.keys()]) : new Set(told.keys());
      for (const id of ids) {
        records += 1;
        differences.push(...compare(kind, id, told.get(id) ?? [], rows.get(id)));
      }
      const known = seen.get(noun) ?? new Set<string>();
      for (const id of ids) known.add(id);
      seen.set(noun, known);
    }
    return { records, entries: entries.length, differences };
  });

/** Rows of shared tables that no journal told of. Accounts and the national office are made outside of it. */
const untold = async (
  register: Register,
  institutionId: string,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
) =>
  register.inInstitution(institutionId, async (trx) => {
    const differences: Difference[] = [];
    for (const kind of recordKinds) {
      if (kind.place === 'tenant' || kind.shape.initial !== undefined) continue;
      const { noun } = kind.shape;
      for (const id of (await listStandings(trx, kind, institutionId)).keys()) {
        if (seen.get(noun)?.has(id) !== true && !(noun === 'institution' && id === 'national-office')) {
          differences.push({ noun, recordId: id, key: 'id', table: id, journal: null });
        }
      }
    }
    return differences;
  });

/**
 * Compute every standing again from the journal alone and compare it with the tables, institution by institution.
 * Equal tables and journal give no difference.
 */
export const replay = async (register: Register): Promise<Replayed> => {
  const ids = await register.readOnly('qaitu_national', async (trx) =>
    trx.selectFrom('institution').select('id').orderBy('id').execute(),
  );
  const seen = new Map<string, Set<string>>();
  let total: Replayed = { records: 0, entries: 0, differences: [] };
  const add = (part: Replayed): void => {
    total = {
      records: total.records + part.records,
      entries: total.entries + part.entries,
      differences: [...total.differences, ...part.differences],
    };
  };
  for (const { id } of ids) add(await replayInstitution(register, id, seen));
  for (const { id } of ids) add({ records: 0, entries: 0, differences: await untold(register, id, seen) });
  return total;
};
