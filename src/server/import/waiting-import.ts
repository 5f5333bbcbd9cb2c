import { importName } from '../../core/import/import-name.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { accountNames } from '../../register/study/account-names.ts';
import type { JobQueue } from '../jobs/queue.ts';
import { importFileJob, importJobData } from './import-job-data.ts';
import { targetView } from './import-views.ts';

/** An import that was asked for and has not begun, as its page shows it; undefined where nobody asked for it here. */
export const waitingImport = async (
  trx: RegisterTransaction,
  queue: Pick<JobQueue, 'findOpen'>,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
) => {
  const found = importJobData.safeParse(await queue.findOpen(importFileJob, id));
  if (!found.success || found.data.institutionId !== institutionId) return undefined;
  const { fileId, profile, profileId, askedAt, actor } = found.data;
  const fileName = importName(found.data.fileName, found.data.sheet);
  const names = await accountNames(trx, [actor.accountId]);
  return {
    ...{ id, fileName, fileId, profileId, profile: profile.title, status: 'waiting' as const },
    ...{ rows: 0, imported: 0, changed: 0, unchanged: 0, rejected: 0, rowsRead: 0, open: 0 },
    ...{ startedAt: askedAt, by: names.get(actor.accountId) ?? null, target: profile.target },
    ...targetView(profile.target),
    ...{ warnings: {}, records: {}, reason: null, undo: null },
  };
};
