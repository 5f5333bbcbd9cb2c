import type { ImportCounts } from './import-counts.ts';

export const importStatuses = ['reading', 'imported', 'undone', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** One file taken in as records. */
export interface ImportBatchStanding extends ImportCounts {
  readonly status: ImportStatus;
  readonly target: string;
  readonly profileId: string;
  readonly profileVersion: number;
  /** SHA-256 of the file, once it was read to the end. */
  readonly fileSha256: string | null;
  /** Why it failed: the code of a table's refusal where the file is no table, else `interrupted`, `file-broke-off` or `failed`. */
  readonly reason: string | null;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly endedAt: string | null;
  readonly undoneAt: string | null;
}

/** An institution's own mapping; its content is an `ImportProfile`. */
export interface ImportProfileStanding {
  readonly status: 'stands' | 'retired';
  readonly target: string;
  readonly version: number;
  readonly sha256: string;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly retiredAt: string | null;
}
