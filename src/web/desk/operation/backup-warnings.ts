import type { output } from 'zod';
import type { readOperation } from '../../../contract/operation.ts';
import type { MessageKey } from '../../../messages.ts';

type Backups = output<(typeof readOperation)['answer']>['backups'];
type Warning = MessageKey & `watch.${'backup' | 'drill'}.${'none' | 'failed' | 'old'}`;

const day = 24 * 3600_000;
/** One missed night may be a restart; of a drill, one missed week. */
const oldest = { backup: 2 * day, drill: 14 * day };

/** What is wrong with the backups and with the restores tried from them, the worst of each; nothing where both are well. */
export const backupWarnings = (
  backups: Pick<Backups, 'backup' | 'drill'>,
  now: string,
): readonly Warning[] => {
  const of = (kind: 'backup' | 'drill'): readonly Warning[] => {
    const { passedAt, isFailed } = backups[kind];
    if (isFailed) return [`watch.${kind}.failed`];
    if (passedAt === null) return [`watch.${kind}.none`];
    return Date.parse(now) - Date.parse(passedAt) > oldest[kind] ? [`watch.${kind}.old`] : [];
  };
  const ofBackup = of('backup');
  // Without a backup there is nothing to try a restore from.
  return ofBackup[0] === 'watch.backup.none' ? ofBackup : [...ofBackup, ...of('drill')];
};
