import type { Evidence } from '../obligation/evidence.ts';

const outcomeImportStatuses = ['done', 'undone'] as const;

/** A registry or employer file that was read by consent; what it said are outcomes of source `import`. */
export interface OutcomeImportStanding {
  readonly evidence: Evidence;
  readonly fileSha256: string;
  /** How many facts it gave. */
  readonly recorded: number;
  readonly status: (typeof outcomeImportStatuses)[number];
  readonly importedAt: string;
  readonly undoneAt: string | null;
}
