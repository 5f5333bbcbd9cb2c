import type { EpvoEntity } from './epvo-entity.ts';

export const readingStatuses = ['ordered', 'done', 'failed', 'stopped'] as const;
export type ReadingStatus = (typeof readingStatuses)[number];

/** A reading of a table of the EPVO. */
export interface EpvoReadingStanding {
  readonly entity: EpvoEntity;
  readonly source: 'service' | 'file';
  readonly status: ReadingStatus;
  /** Rows that were looked through; counts are `null` until it is done. */
  readonly seen: number | null;
  readonly kept: number | null;
  readonly mostKey: number | null;
  readonly fileSha256: string | null;
  /** Code of why it failed. */
  readonly problem: string | null;
  readonly orderedAt: string;
  readonly endedAt: string | null;
}

/** Rows of a table on their way to the EPVO. */
export interface EpvoSendingStanding {
  readonly entity: EpvoEntity;
  readonly status: ReadingStatus;
  readonly rows: number;
  /** Rows that are there as they were sent; counts are `null` until it ended. */
  readonly saved: number | null;
  readonly failed: number | null;
  /** Rows of which nothing is known, or which were not sent any more. */
  readonly unsaid: number | null;
  /** Rows that the EPVO had otherwise than when they were read, and which were not sent. */
  readonly moved: number | null;
  /** Rows that are there otherwise than they were sent. */
  readonly drifted: number | null;
  readonly problem: string | null;
  readonly orderedAt: string;
  readonly orderedBy: string;
  readonly endedAt: string | null;
}

/** Which row a record of the register is. `none`: only values were written for it. */
export interface EpvoLinkStanding {
  readonly entity: EpvoEntity;
  readonly recordId: string;
  readonly key: number | null;
  readonly how: 'hand' | 'new' | 'none';
  readonly writtenAt: string | null;
}
