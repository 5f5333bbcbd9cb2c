import { standingShape } from '../basics/standing-shape.ts';
import type { ImportBatchStanding, ImportProfileStanding } from './import-batch.ts';

export const importBatchShape = standingShape<ImportBatchStanding>(
  'import-batch',
  { first: 'ImportStarted' },
  [
    ...(['status', 'target', 'profileId', 'profileVersion', 'fileSha256', 'rows', 'imported'] as const),
    ...(['changed', 'unchanged', 'rejected', 'warnings', 'records', 'reason', 'startedAt'] as const),
    ...(['startedBy', 'endedAt', 'undoneAt'] as const),
  ],
);

export const importProfileShape = standingShape<ImportProfileStanding>(
  'import-profile',
  { first: 'ImportProfileSaved' },
  ['status', 'target', 'version', 'sha256', 'savedAt', 'savedBy', 'retiredAt'],
);
