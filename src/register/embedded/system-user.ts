import { readFile } from 'node:fs/promises';

/** An account of the operating system. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account the database runs as when we are root, because PostgreSQL refuses root: `postgres` where a
 * distribution made it, else `nobody`. Undefined for everyone else: the database then runs as ourselves.
 */
export const findDatabaseUser = async (
  ownUid: number | undefined = process.getuid?.(),
  passwdFile = '/etc/passwd',
): Promise<SystemUser | undefined> => {
  if (ownUid !== 0) return undefined;
  const accounts = (await readFile(passwdFile, 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((account) => account[0] === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
};
