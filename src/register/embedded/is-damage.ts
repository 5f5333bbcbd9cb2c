import { DatabaseError } from 'pg';

/** Whether PostgreSQL complains about its own files (SQLSTATE classes XX internal error, 58 system error). */
export const isDamage = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && /^(XX|58)/.test(error.code ?? '');
