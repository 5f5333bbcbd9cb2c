/** One backup that was made, or one restore that was tried. */
export interface BackupRun {
  readonly kind: 'backup' | 'drill';
  readonly origin: 'schedule' | 'command';
  /** Folder of the backup. */
  readonly place: string;
  readonly beganAt: Date;
  readonly endedAt: Date;
  readonly outcome: 'passed' | 'failed';
  /** The recovery point: what was committed by then is in the backup. */
  readonly takenAt: Date | null;
  readonly bytes: number | null;
  /** Length of the journal of each institution. */
  readonly positions: Readonly<Record<string, number>> | null;
  readonly restoredSeconds: number | null;
  readonly error: string | null;
}
