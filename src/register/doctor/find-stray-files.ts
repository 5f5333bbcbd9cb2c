import { sql } from 'kysely';
import type { Register } from '../db.ts';
import { findingOf } from './finding-of.ts';
import type { Finding, DoctorTools } from './invariant.ts';
import { keptFiles } from './kept-files.ts';
import { listInstitutionIds } from './list-institution-ids.ts';

const atOnce = 500;
const dayMs = 86_400_000;

/** Which of these files an institution names. */
const named = async (
  register: Pick<Register, 'readInInstitution'>,
  institutionId: string,
  files: readonly string[],
): Promise<readonly string[]> =>
  register.readInInstitution(institutionId, async (trx) => {
    const own = sql`where institution_id = ${institutionId} and sha256 = any(${files})`;
    const { rows } = await sql<{ sha256: string }>`select distinct sha256 from (${keptFiles(own)}) f`.execute(
      trx,
    );
    return rows.map(({ sha256 }) => sha256);
  });

/** Files of the store, older than a day, that no record names. A store that cannot be listed has none. */
export const findStrayFiles = async (
  register: Register,
  { store, now }: Pick<DoctorTools, 'store' | 'now'>,
): Promise<Finding> => {
  const wrong: string[] = [];
  const institutions = await listInstitutionIds(register);
  let found = new Set<string>();
  const compare = async (): Promise<void> => {
    for (const id of institutions) {
      if (found.size === 0) return;
      for (const sha256 of await named(register, id, [...found])) found.delete(sha256);
    }
    wrong.push(...found);
    found = new Set();
  };
  for await (const { sha256, keptAt } of store.list?.() ?? []) {
    if (now.getTime() - keptAt.getTime() > dayMs) found.add(sha256);
    if (found.size === atOnce) await compare();
  }
  await compare();
  return findingOf(wrong.toSorted());
};
