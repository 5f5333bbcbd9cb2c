/** Roles of the database with their attributes. None can log in: a transaction takes one on. */
export const registerRoles = {
  /** Owns the tables; only migrations and the loading of a dump act as it. */
  qaitu_owner: '',
  /** Reads and writes for one institution. */
  qaitu_app: '',
  /** Reads across institutions. */
  qaitu_national: 'bypassrls',
  /** Reads the schema `facts` and nothing else. */
  qaitu_publisher: '',
  /** Reads every table whole and writes none: backups and dumps. */
  qaitu_backup: 'bypassrls',
} as const;

/** Roles that a reading transaction may take on. */
export type ReadingRole = 'qaitu_app' | 'qaitu_national' | 'qaitu_publisher';
