import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { recordLooks } from '../../register/person/record-looks.ts';
import { listWorkbook, type ListColumn } from '../list-workbook.ts';
import type { ApiParts } from './api-parts.ts';
import { permitOrRecord } from './permit-or-record.ts';
import type { OwnFile } from './serve-endpoint.ts';

/** Rows that a file reads at once. */
const size = 500;

interface PersonRow {
  readonly id: string;
  readonly accountId: string;
}

/**
 * A list of people of an institution as a workbook, all of its rows by the filter of its page. Each of them sees that he was looked at, and
 * that somebody reached for it who may not is written down.
 */
export const listedFile = async <Row extends PersonRow>(
  parts: ApiParts,
  {
    actor,
    permission,
    institutionId,
  }: { readonly actor: Actor; readonly permission: Permission; readonly institutionId: string },
  {
    name,
    title,
    columns,
    read,
  }: {
    readonly name: string;
    readonly title: string;
    readonly columns: readonly ListColumn<Row>[];
    readonly read: (
      trx: RegisterTransaction,
      page: { readonly before: string | undefined; readonly size: number },
    ) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>;
  },
): Promise<Decided<OwnFile>> => {
  const found = await parts.register().inInstitution(institutionId, async (trx) => {
    const allowed = await permitOrRecord(parts, trx, { actor, permission, target: { institutionId } });
    if (!allowed.ok) return allowed;
    const rows = await listWorkbook.readAll(async (before) => read(trx, { before, size }));
    const at = parts.setting().now();
    await recordLooks(trx, institutionId, { actor: actor.accountId, permission, records: rows, at });
    return accept(rows);
  });
  return found.ok ? accept(await listWorkbook.fileOf({ name, title }, columns, found.value)) : found;
};
