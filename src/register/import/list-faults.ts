import { sql } from 'kysely';
import type { RowFault } from '../../core/import/row-fault.ts';
import type { RegisterTransaction } from '../db.ts';
import { openJson } from '../sealed-json.ts';
import type { Vault } from '../vault.ts';

/** A row in quarantine. */
export interface FaultRow {
  readonly id: string;
  readonly line: number;
  /** The row as it came, in the order of the batch's header. */
  readonly cells: readonly string[];
  readonly reasons: readonly RowFault[];
  /** The import in which it passed. */
  readonly mendedBy: string | null;
}

/** Rows in quarantine of an import by line, at most `limit` after line `after`. Throws where rows are sealed and no vault opens them. */
export const listFaults = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    batchId,
    after = 0,
    limit = 100,
    vault,
  }: {
    readonly batchId: string;
    readonly after?: number;
    readonly limit?: number;
    readonly vault?: Vault | undefined;
  },
): Promise<readonly FaultRow[]> => {
  const { rows } = await sql<FaultRow & { sealed: string | null }>`
    select id, line, cells, reasons, row_sealed as sealed, mended_by as "mendedBy" from import_fault
     where institution_id = ${institutionId} and batch_id = ${batchId} and line > ${after}
     order by line limit ${limit}`.execute(trx);
  return rows.map(({ sealed, ...row }) => {
    if (sealed === null) return row;
    if (vault === undefined) throw new Error(`${row.id}: a sealed row and no key`);
    const place = { table: 'import_fault', column: 'row_sealed', recordId: row.id };
    return { ...row, ...(openJson(vault, sealed, place) as unknown as Pick<FaultRow, 'cells' | 'reasons'>) };
  });
};
