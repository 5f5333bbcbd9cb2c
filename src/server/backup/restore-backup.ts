import { mkdir, readdir } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { text as textOfStream } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual, parseEnv } from 'node:util';
import { accept, type Result } from '../../core/basics/result.ts';
import { registerOn } from '../../register/db.ts';
import { DumpReader } from '../../register/dump/dump-reader.ts';
import { loadDump } from '../../register/dump/load-dump.ts';
import { unpackDump } from '../../register/dump/unpack-dump.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import { listHeads } from '../../register/journal/list-heads.ts';
import type { OpenDatabase } from '../../register/database/open-database.ts';
import { headSigner } from '../../register/journal/sign-heads.ts';
import { headFileOf } from '../journal/head-file-of.ts';
import { readSecretSettings } from '../secret-settings.ts';
import { verifyChain } from '../journal/verify-chain.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { readBackup, type OpenBackup } from './read-backup.ts';
import { refuseBackup } from './refuse-backup.ts';

/** Where a backup is restored to: a database that is empty, its data folder, the store of its files. */
interface RestorePlace {
  readonly database: Omit<OpenDatabase, 'leave'>;
  readonly store: Pick<EvidenceStore, 'put'>;
}

/** What was restored and compared. */
export interface Restored {
  readonly manifest: BackupManifest;
  readonly files: number;
  readonly rows: number;
  readonly entries: number;
  readonly heads: number;
  readonly migrated: readonly string[];
  /** Settings file with the keys the register needs. */
  readonly settings: string;
  /** Its text. */
  readonly secretText: string;
  readonly seconds: number;
}

const settingsName = 'restored.env';

/** What of an earlier register lies in the data folder, besides its database. */
const findLeftover = async (folder: string): Promise<string | undefined> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.find((name) => ['journal-heads.jsonl', settingsName].includes(name));
};

const putOut = async (backup: OpenBackup, { database, store }: RestorePlace): Promise<number> => {
  const folder = database.location.folder;
  let files = 0;
  for (const name of backup.names) {
    const content = await backup.read(name);
    if (content === undefined || name === 'register.dump' || name === 'settings.env') {
      content?.destroy();
      continue;
    }
    if (name.startsWith('files/')) {
      const kept = await store.put(content);
      if (kept.sha256 !== path.basename(name))
        throw new Error(`${name} holds other bytes than its name says`);
      files += 1;
      continue;
    }
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(content, createWriteStream(target, { flags: 'w', flush: true }));
  }
  return files;
};

/** Put a backup into an empty place and compare everything with what the backup says of itself. */
export const restoreBackup = async (
  folder: string,
  passphrase: string | undefined,
  place: RestorePlace,
): Promise<Result<Restored, BackupRefusal>> => {
  const began = performance.now();
  const { connection, location } = place.database;
  const leftover = await findLeftover(location.folder);
  if (leftover !== undefined)
    return refuseBackup('restore-folder-not-empty', { folder: location.folder, file: leftover });
  const opened = await readBackup(folder, passphrase);
  if (!opened.ok) return opened;
  const backup = opened.value;
  const { manifest } = backup;
  const [dump, settings] = [await backup.read('register.dump'), await backup.read('settings.env')];
  if (dump === undefined || settings === undefined)
    return refuseBackup('backup-file-missing', {
      file: dump === undefined ? 'register.dump' : 'settings.env',
    });
  const secretText = await textOfStream(settings);
  const loaded = await loadDump(connection, location, new DumpReader(unpackDump(dump)));
  if (!loaded.ok) return loaded;
  const { rows, migrated, header } = loaded.value;
  if (!isDeepStrictEqual(rows, manifest.rows) || !isDeepStrictEqual(header.positions, manifest.positions))
    return refuseBackup('backup-file-changed', { file: 'manifest.json' });
  const files = await putOut(backup, place);
  const target = path.join(location.folder, settingsName);
  await pipeline([secretText], createWriteStream(target, { mode: 0o600, flags: 'wx', flush: true }));

  const secrets = readSecretSettings(parseEnv(secretText), 'demonstration');
  if ('mistakes' in secrets) throw new Error(secrets.mistakes.join('; '));
  const { publicKey } = headSigner(secrets.secrets.journalKey);
  const register = registerOn(connection, location, async () => undefined);
  let [entries, heads] = [0, 0];
  try {
    const ends = Object.fromEntries(
      (await listHeads(register)).map(({ institutionId, sequence, hash }) => [
        institutionId,
        { sequence, hash },
      ]),
    );
    for (const [institution, position] of Object.entries(manifest.positions)) {
      const verdict = await verifyChain(register, institution, { file: headFileOf(register), publicKey });
      if (!verdict.valid || !isDeepStrictEqual(ends[institution], position))
        return refuseBackup('restored-journal-wrong', { institution });
      entries += verdict.entries;
      heads += verdict.heads;
    }
  } finally {
    await register.close();
  }
  return accept({
    manifest,
    files,
    rows: Object.values(rows).reduce((sum, one) => sum + one, 0),
    entries,
    heads,
    migrated,
    settings: target,
    secretText,
    seconds: (performance.now() - began) / 1000,
  });
};
