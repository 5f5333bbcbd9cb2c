import { createReadStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { accept, type Result } from '../../core/basics/result.ts';
import type { Register } from '../../register/db.ts';
import { packDump } from '../../register/dump/pack-dump.ts';
import { evidenceKey } from '../../register/evidence/evidence-key.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import { headFileOf } from '../journal/head-file-of.ts';
import { programVersion } from '../program-version.ts';
import type { SecretSettings } from '../secret-settings.ts';
import { makeSeal } from './backup-key.ts';
import { backupVersion, sealedText, type BackupManifest } from './backup-manifest.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { putInBackup, type BackedUpFile } from './put-in-backup.ts';
import { refuseBackup } from './refuse-backup.ts';
import { secretLines } from './secret-lines.ts';

/** What a backup is made of. */
export interface BackupSource {
  readonly register: Register;
  readonly store: Pick<EvidenceStore, 'open'>;
  readonly secrets: SecretSettings;
  readonly mode: 'demonstration' | 'production';
  /** Encrypts everything but the manifest. Production needs one. */
  readonly passphrase?: string;
}

const isEmpty = async (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length === 0,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return true;
      if (error.code === 'ENOTDIR') return false;
      throw error;
    },
  );

// On a file system that is only read, a folder with its parents ends as one that is missing.
const notWritable: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR']);

/** Make `folder` anew and empty; false where nobody lets us. */
const isMade = async (folder: string): Promise<boolean> => {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && notWritable.has(String(error.code))) return false;
    throw error;
  }
};

const isThere = async (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/**
 * Make a backup in `folder`, which must be empty or missing, while people work: it appears whole or not at all. Published
 * heads are read before the database, so that none is ahead of it; uploaded files after, since bytes are kept before a row names them.
 */
export const writeBackup = async (
  source: BackupSource,
  folder: string,
): Promise<Result<BackupManifest, BackupRefusal>> => {
  const { register, store, secrets, mode, passphrase } = source;
  const place = path.resolve(folder);
  if (passphrase === undefined && mode === 'production') return refuseBackup('backup-key-missing');
  if (!(await isEmpty(place))) return refuseBackup('backup-folder-there', { folder });
  const partial = `${place}.partial`;
  if (!(await isMade(partial))) return refuseBackup('backup-folder-not-writable', { folder });
  const dump = await packDump(register, await programVersion());
  try {
    const made = passphrase === undefined ? undefined : await makeSeal(passphrase);
    const put = async (name: string, content: Readable): Promise<BackedUpFile> =>
      putInBackup(partial, name, content, made?.seal);
    const files: BackedUpFile[] = [];
    if (made !== undefined)
      files.push(await putInBackup(partial, 'key.age', Readable.from([made.keyFile]), undefined));
    const headFile = headFileOf(register);
    if (await isThere(headFile)) files.push(await put('journal-heads.jsonl', createReadStream(headFile)));
    files.push(await put('settings.env', Readable.from([Buffer.from(secretLines(secrets))])));
    files.push(await put('register.dump', dump.bytes));
    const { header, tables, files: named } = dump.summary();
    const gone: string[] = [];
    for (const sha256 of named) {
      const content = await store.open(sha256, { verify: true });
      if (content === undefined) gone.push(sha256);
      else files.push(await put(`files/${evidenceKey(sha256)}`, content));
    }
    const releases = path.join(register.location.folder, 'releases');
    for (const name of await filesBelow(releases))
      files.push(await put(`releases/${name}`, createReadStream(path.join(releases, name))));
    const manifest: BackupManifest = {
      format: 'qaitu-backup',
      version: backupVersion,
      program: header.program,
      mode,
      takenAt: header.takenAt,
      finishedAt: new Date().toISOString(),
      encryption: made === undefined ? 'none' : 'age',
      migration: header.migrations.at(-1)?.name ?? '',
      positions: header.positions,
      rows: Object.fromEntries(tables.map(({ table, rows }) => [table, rows])),
      files,
      gone,
    };
    const sealed =
      made === undefined ? manifest : { ...manifest, seal: made.seal.sign(sealedText(manifest)) };
    await writeFile(path.join(partial, 'manifest.json'), `${JSON.stringify(sealed, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await rm(place, { recursive: true, force: true });
    await rename(partial, place);
    return accept(sealed);
  } finally {
    await dump.close();
    await rm(partial, { recursive: true, force: true });
  }
};
