import type { Register } from '../db.ts';
import type { Vault } from '../vault.ts';
import { listFaults, type FaultRow } from './list-faults.ts';

const pageLength = 500;

/** The open quarantine of an import, row by row in the file's order; each page is one short transaction. Heading: `Batch.header`. */
export async function* openRejected(
  register: Register,
  institutionId: string,
  batchId: string,
  vault?: Vault,
): AsyncGenerator<FaultRow, void> {
  let after = 0;
  for (;;) {
    const from = after;
    const page = await register.inInstitution(institutionId, async (trx) =>
      listFaults(trx, institutionId, { batchId, after: from, limit: pageLength, vault }),
    );
    yield* page.filter(({ mendedBy }) => mendedBy === null);
    const last = page.at(-1);
    if (last === undefined || page.length < pageLength) return;
    after = last.line;
  }
}
