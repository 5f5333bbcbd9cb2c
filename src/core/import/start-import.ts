import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { noCounts } from './import-counts.ts';

/** An import begins: until it ends none of its rows is seen. */
export const startImport = (
  _state: undefined,
  {
    id,
    target,
    profileId,
    profileVersion,
  }: {
    readonly id: string;
    readonly target: string;
    readonly profileId: string;
    readonly profileVersion: number;
  },
  { now, actor }: Pick<Circumstances, 'now' | 'actor'>,
): Decided<readonly EntryBody[]> =>
  accept([
    {
      kind: 'ImportStarted',
      noun: 'import-batch',
      recordId: id,
      data: {
        ...noCounts,
        ...{ status: 'reading', target, profileId, profileVersion, fileSha256: null, reason: null },
        ...{ startedAt: now, startedBy: actor, endedAt: null, undoneAt: null },
      },
    },
  ]);
