import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { accept, type Result } from '../../core/basics/result.ts';
import { openSeal } from './backup-key.ts';
import { backupManifest, backupVersion, sealedText, type BackupManifest } from './backup-manifest.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { refuseBackup } from './refuse-backup.ts';

/** A backup of which every byte was seen to be what was written. */
export interface OpenBackup {
  readonly manifest: BackupManifest;
  /** What is in a file, decrypted; undefined when the backup has none of that name. Names are those before encryption. */
  readonly read: (name: string) => Promise<Readable | undefined>;
  /** Names of its files, before encryption. */
  readonly names: readonly string[];
}

const readManifest = async (folder: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  } catch {
    // Not there, not readable or no JSON: in each case this folder is no backup that could be restored.
    return undefined;
  }
};

/** Not written by us where a name leads out of the folder. */
const isInside = (name: string): boolean =>
  !path.isAbsolute(name) && path.normalize(name) === name && !name.startsWith('..');

const findWrong = async (
  folder: string,
  files: BackupManifest['files'],
): Promise<Result<undefined, BackupRefusal>> => {
  for (const { name, bytes, sha256 } of files) {
    if (!isInside(name)) return refuseBackup('backup-file-changed', { file: 'manifest.json' });
    const hash = createHash('sha256');
    let found = 0;
    try {
      for await (const chunk of createReadStream(path.join(folder, name)) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        found += chunk.length;
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      return refuseBackup('backup-file-missing', { file: name });
    }
    if (found !== bytes || hash.digest('hex') !== sha256)
      return refuseBackup('backup-file-changed', { file: name });
  }
  return accept(undefined);
};

/** Open a backup and go through every byte of it, or say what is wrong with the first that is wrong. */
export const readBackup = async (
  folder: string,
  passphrase: string | undefined,
): Promise<Result<OpenBackup, BackupRefusal>> => {
  const parsed = backupManifest.safeParse(await readManifest(folder));
  if (!parsed.success) return refuseBackup('not-a-backup', { folder });
  const manifest = parsed.data;
  if (manifest.version > backupVersion)
    return refuseBackup('backup-form-newer', { program: manifest.program });
  const isEncrypted = manifest.encryption === 'age';
  if (isEncrypted && passphrase === undefined) return refuseBackup('backup-key-needed');
  const whole = await findWrong(folder, manifest.files);
  if (!whole.ok) return whole;
  const open = (name: string): Readable => createReadStream(path.join(folder, name));
  const seal =
    isEncrypted && passphrase !== undefined ? await openSeal(passphrase, open('key.age')) : undefined;
  if (isEncrypted) {
    if (seal === undefined) return refuseBackup('backup-key-wrong');
    if (seal.sign(sealedText(manifest)) !== manifest.seal)
      return refuseBackup('backup-file-changed', { file: 'manifest.json' });
  }
  const ending = seal === undefined ? '' : '.age';
  const kept = new Set(manifest.files.map(({ name }) => name));
  return accept({
    manifest,
    names: [...kept]
      .filter((name) => name !== 'key.age' && name.endsWith(ending))
      .map((name) => name.slice(0, name.length - ending.length)),
    read: async (name) => {
      if (!kept.has(name + ending)) return undefined;
      return seal === undefined ? open(name) : seal.decrypt(open(name + ending));
    },
  });
};
