import { DatabaseError } from 'pg';
import { BusyError } from './busy-error.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Refusal } from '../../core/basics/refusal.ts';

const stateOf = (error: unknown): string | undefined =>
  error instanceof DatabaseError
    ? error.code
    : error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? error.code
      : undefined;

/** Deadlock, serialisation failure, failure to commit on a shard: done again, it may succeed. */
export const isPassing = (error: unknown): boolean => ['40P01', '40001'].includes(stateOf(error) ?? '');

/** A unique key was taken between our look and our write; looking again finds who took it. */
export const isLostRace = (error: unknown): boolean => stateOf(error) === '23505';

const connectionCodes = [
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'],
  // The line itself is down: a cable, a switch, the service of names.
  ...['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EAI_AGAIN'],
];
const connectionWords =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed/;

/** The socket of a database on this machine is gone; a file that is not there has the same code and is a fault of ours. */
const lacksSocket = (error: unknown): boolean =>
  error instanceof Error &&
  (error as NodeJS.ErrnoException).code === 'ENOENT' &&
  (error as NodeJS.ErrnoException).syscall === 'connect';

/** Whether the database is there and all connections to it were in use for too long. */
export const isDatabaseBusy = (error: unknown): boolean => error instanceof BusyError;

/** Whether the database is not to be had just now, as against a fault of ours. */
export const isDatabaseAway = (error: unknown): boolean => {
  const state = stateOf(error);
  if (lacksSocket(error)) return true;
  if (state !== undefined && (/^(08|57P|53)/.test(state) || connectionCodes.includes(state))) return true;
  return error instanceof Error && connectionWords.test(error.message);
};

/**
 * What a guard of the database means, by SQLSTATE and command: the core says it first in nearly every case, and the
 * database when two wishes cross. Names of constraints do not survive distribution and are not looked at.
 */
const guards: Readonly<Record<string, Partial<Record<Permission, Refusal>>>> = {
  '23514': {
    'submit-application': { code: 'task-due-after-final-report' },
    'submit-group': { code: 'task-due-after-final-report' },
  },
  '23503': {},
};

export const refusalOfError = (error: unknown, command: Permission): Refusal | undefined =>
  guards[stateOf(error) ?? '']?.[command];
