import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import { keyOfRow } from '../../core/epvo/epvo-row.ts';
import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import { rowOfValues } from '../../core/epvo/row-of-values.ts';
import type { RegisterTransaction } from '../db.ts';
import type { RowGuard } from '../import/row-guard.ts';
import { storedKey } from '../import/stored-key.ts';
import type { Vault } from '../vault.ts';
import { keepMobile } from './keep-mobile.ts';
import { sealJson } from '../sealed-json.ts';

/**
 * How rows of a table of the EPVO are kept that came in a file: sealed, and of tables of people only those of whoever has a mobility. `given`: fields that
 * the file has columns for. A row that stands as the file has it is new all the same once the table was read otherwise meanwhile.
 */
export const epvoRowGuard = async (
  trx: RegisterTransaction,
  {
    institutionId,
    vault,
    entity,
    given,
  }: {
    readonly institutionId: string;
    readonly vault: Vault;
    readonly entity: EpvoEntity;
    readonly given: readonly string[];
  },
): Promise<RowGuard> => {
  const table = epvoTables[entity];
  const { rows: last } = await sql<{ id: string }>`
    select id from epvo_reading where institution_id = ${institutionId} and entity = ${entity} and status = 'done'
     order by ended_at desc, id desc limit 1`.execute(trx);
  const stamp = last[0]?.id ?? '';
  return {
    keep: async (within, rows) => {
      const read = new Map(rows.map((row) => [rowOfValues(table, row.values, given), row]));
      const kept = await keepMobile({ trx: within, institutionId, vault }, table, [...read.keys()]);
      return new Set(kept.flatMap((row) => read.get(row) ?? []));
    },
    written: ({ line, rowKey, recordKey, values }, position, id) => {
      const row = rowOfValues(table, values, given);
      const place = { table: 'imported_record', column: 'row_sealed', recordId: id };
      return {
        ...{ position, line, rowKey: storedKey(rowKey), recordKey: storedKey(recordKey), content: '{}' },
        fingerprint: createHmac('sha256', vault.identityKey)
          .update(`epvo:${entity}:${stamp}:${JSON.stringify(row)}`)
          .digest('base64url')
          .slice(0, 22),
        sealed: sealJson(vault, row, place),
        ...(keyOfRow(row, 'studentId') === undefined ? {} : { subject: keyOfRow(row, 'studentId') }),
      };
    },
    sealFault: ({ cells, faults }, id) =>
      sealJson(
        vault,
        { cells, reasons: faults },
        { table: 'import_fault', column: 'row_sealed', recordId: id },
      ),
  };
};
