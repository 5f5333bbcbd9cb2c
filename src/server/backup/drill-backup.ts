import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { openDatabase } from '../../register/database/open-database.ts';
import { openEvidenceStore } from '../../register/evidence/open-evidence-store.ts';
import { registerOn } from '../../register/db.ts';
import { replay } from '../../register/journal/replay.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';

/** A restore that was tried and thrown away. */
export interface Drill extends Restored {
  /** Records whose table differs from what the journal says. */
  readonly differences: number;
}

/** Restore a backup into an embedded database of its own, compare, and throw it away. */
export const drillBackup = async (
  folder: string,
  passphrase: string | undefined,
): Promise<Result<Drill, BackupRefusal>> => {
  const place = await mkdtemp(path.join(tmpdir(), 'qaitu-drill-'));
  try {
    await chmod(place, 0o755);
    const database = await openDatabase({
      dataFolder: path.join(place, 'data'),
      as: 'command',
      isToBeFilled: true,
    });
    if (!database.ok) return refuse({ of: 'register', refusal: database.refusal });
    try {
      const { location, connection } = database.value;
      const { store } = await openEvidenceStore(location.folder);
      const restored = await restoreBackup(folder, passphrase, { database: database.value, store });
      if (!restored.ok) return restored;
      const register = registerOn(connection, location, async () => undefined);
      try {
        const { differences } = await replay(register);
        return accept({ ...restored.value, differences: differences.length });
      } finally {
        await register.close();
      }
    } finally {
      await database.value.leave();
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};
