import { listHash } from '../../core/award/list-hash.ts';
import type { SelectionPack } from '../../core/review/selection-pack.ts';
import type { RegisterTransaction } from '../db.ts';
import { listReferences } from '../review/list-references.ts';

/** The numbers between which the lot decides, in the order of their bytes, and the fingerprint of the list. */
interface LotList {
  readonly ids: readonly string[];
  readonly listSha256: string;
}

/** Everybody of the pack is in the lot: in the grey zone it decides, elsewhere it parts equal scores. */
export const readList = async (trx: RegisterTransaction, pack: SelectionPack): Promise<LotList> => {
  const references = await listReferences(trx, pack.callId);
  const ids = pack.applications
    .map(({ applicationId }) => references.get(applicationId) ?? applicationId)
    .toSorted();
  return { ids, listSha256: listHash(ids) };
};
