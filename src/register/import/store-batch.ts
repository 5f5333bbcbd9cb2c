import type { ImportCounts } from '../../core/import/import-counts.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import type { ImportTarget } from '../../core/import/import-target.ts';
import type { ReadRow } from '../../core/import/read-row.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import type { Asker } from '../command.ts';
import type { Register } from '../db.ts';
import type { Setting } from '../perform.ts';

/** A file on its way into the register: by whom, by which mapping, and its rows as they are read. */
export interface BatchGiven {
  readonly institutionId: string;
  readonly asker: Asker;
  /** `imb_…`, made by the caller, who may then watch it. */
  readonly batchId: string;
  readonly target: ImportTarget;
  readonly profile: ImportProfile;
  readonly fileName: string;
  readonly header: readonly string[];
  /** In the file's order, in pieces, read once. An error thrown by them fails the import: `ImportBroken` with its reason, anything else is a bug and thrown on. */
  readonly rows: AsyncIterable<readonly ReadRow[]>;
  /** What is known once the last row was read. */
  readonly ending: () => { readonly fileSha256: string; readonly warnings: Readonly<Record<string, number>> };
  readonly signal?: AbortSignal;
  readonly onProgress?: (rows: number) => void;
}

/** The file broke off: nothing of it is taken in, and the import has failed for this reason. */
export class ImportBroken extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Take in the rows of a file, all that pass or, when it breaks off, is cancelled or the process dies, none. Refuses with `import-cancelled`,
 * `import-failed`, and what `perform` refuses with.
 */
export const storeBatch = async (
  _register: Register,
  _setting: Setting,
  _given: BatchGiven,
): Promise<Decided<ImportCounts>> => {
  throw new Error('follows');
};
