import { nationalOffice } from '../../core/institution/institution.ts';
import { selectionPack, type SelectionPack } from '../../core/review/selection-pack.ts';
import type { RegisterTransaction } from '../db.ts';

/** A frozen pack of a call by its fingerprint, in the records of the national office; `undefined` where there is none. */
export const findPack = async (
  trx: RegisterTransaction,
  callId: string,
  sha256: string | null,
): Promise<SelectionPack | undefined> => {
  if (sha256 === null) return undefined;
  const row = await trx
    .selectFrom('selection_pack')
    .select('content')
    .where('institution_id', '=', nationalOffice)
    .where('call_id', '=', callId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row === undefined ? undefined : selectionPack.parse(row.content);
};
