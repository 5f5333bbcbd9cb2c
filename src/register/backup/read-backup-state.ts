import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** How it stands with one kind of run. */
export interface RunState {
  /** When the newest that passed ended; null where none did. */
  readonly passedAt: Date | null;
  /** Whether the newest of all failed. */
  readonly isFailed: boolean;
}

/** How it stands with backups and with the restores that were tried from them. */
interface BackupState {
  readonly backup: RunState;
  readonly drill: RunState;
}

const none: RunState = { passedAt: null, isFailed: false };

export const readBackupState = async (register: Register): Promise<BackupState> =>
  register.readOnly('qaitu_app', async (trx) => {
    const { rows } = await sql<RunState & { readonly kind: string }>`
      select kind, max(ended_at) filter (where outcome = 'passed') as "passedAt",
             (array_agg(outcome order by began_at desc, id desc))[1] = 'failed' as "isFailed"
        from backup_run group by kind`.execute(trx);
    const of = (kind: string): RunState => {
      const row = rows.find((one) => one.kind === kind);
      return row === undefined ? none : { passedAt: row.passedAt, isFailed: row.isFailed };
    };
    return { backup: of('backup'), drill: of('drill') };
  });
