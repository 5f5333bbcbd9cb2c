const hour = 3600_000;
/** A daily backup may be late by the time it takes; a weekly drill by a day. */
const oldest = { backup: 26 * hour, drill: 8 * 24 * hour };

/** What an administrator has to look at first: a backup or a drill that is missing or too old; nothing when all is well. */
export const backupAlarm = (
  {
    lastBackupAt,
    lastDrillAt,
  }: { readonly lastBackupAt: string | null; readonly lastDrillAt: string | null },
  now: Date,
): 'no-backup' | 'old-backup' | 'no-drill' | 'old-drill' | undefined => {
  const age = (at: string): number => now.getTime() - Date.parse(at);
  if (lastBackupAt === null) return 'no-backup';
  if (age(lastBackupAt) > oldest.backup) return 'old-backup';
  if (lastDrillAt === null) return 'no-drill';
  return age(lastDrillAt) > oldest.drill ? 'old-drill' : undefined;
};
