import { DatabaseError } from 'pg';

/** What PostgreSQL says, always in English, of files that are missing, cut short or not its own; a full disk is another trouble. */
const damage =
  /not a valid data directory|valid checkpoint|incorrect checksum|could not read (file|directory)|No such file or directory|contains errors|does not exist|is missing/;

/** Whether the last words of a PostgreSQL that did not start, or let nobody in, are about damaged files. */
export const tellsDamage = (reason: string): boolean => damage.test(reason);

/**
 * Whether PostgreSQL complains about its own files: SQLSTATE classes XX internal error and 58 system error, or that it
 * lets nobody in for want of them.
 */
export const isDamage = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError &&
  (/^(XX|58)/.test(error.code ?? '') || (error.severity === 'FATAL' && tellsDamage(error.message)));
