import path from 'node:path';
import { Gauge, type Registry } from 'prom-client';
import { readBackupState } from '../../register/backup/read-backup-state.ts';
import { readGauges } from '../../register/operation/read-gauges.ts';
import type { Register } from '../../register/db.ts';
import type { DeskShelf } from '../desk-shelf.ts';
import { diskSpace } from './disk-space.ts';
import { folderSize } from './folder-size.ts';
import { remembered } from './remembered.ts';

/** The database is asked at most so often, however many look; folders are walked more rarely still. In ms. */
const gaugesHold = 10_000;
const foldersHold = 600_000;

/** Gauges of what lies in the database and on the disk, read when the metrics are. Until the register is open they are left out. */
export const addGauges = (registry: Registry, desk: DeskShelf): { readonly read: () => Promise<void> } => {
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `qaitu_${name}`, help, labelNames, registers: [registry] });
  const pool = gauge('database_connections', 'Connections of this process by use and state.', [
    'use',
    'state',
  ]);
  const poolWaiting = gauge('database_connection_waiters', 'Callers who wait for a connection.', ['use']);
  const jobs = gauge('jobs', 'Jobs by kind and state.', ['kind', 'state']);
  const oldestJob = gauge(
    'job_oldest_due_seconds',
    'How long the job that is due for longest has been due.',
    ['kind'],
  );
  const mail = gauge('mail', 'Letters: queued and failed ones, and those sent in the last 24 hours.', [
    'state',
  ]);
  const entries = gauge('journal_entries', 'Entries of all journals: the sum of their heads.');
  const entryAge = gauge('journal_last_entry_age_seconds', 'Age of the newest entry.');
  const signed = gauge('journal_heads_signed', 'Heads of journals that this process has published.');
  const webhooks = gauge('webhooks', 'Addresses that are told, and of these those whose last try failed.', [
    'state',
  ]);
  const behind = gauge('webhook_entries_behind', 'Entries not yet looked at for webhooks.');
  const backupPassed = gauge(
    'backup_passed_timestamp_seconds',
    'When the newest backup and the newest restore drill that passed ended; none until one did.',
    ['kind'],
  );
  const backupFailed = gauge(
    'backup_newest_failed',
    'Whether the newest backup or restore drill failed; none until one was made.',
    ['kind'],
  );
  const database = gauge('database_bytes', 'Size of the database.');
  const files = gauge('files', 'Uploaded documents in the data folder.');
  const fileBytes = gauge('files_bytes', 'Bytes of uploaded documents in the data folder.');
  const free = gauge('disk_free_bytes', 'Space left on the disk of the data folder.');
  const total = gauge('disk_bytes', 'Size of the disk of the data folder.');
  const up = gauge('database_up', 'Whether the database answered when the metrics were read.');

  const readRegister = async (register: Register) => ({
    ...(await readGauges(register)),
    backups: await readBackupState(register),
  });
  type Found = Awaited<ReturnType<typeof readRegister>>;
  let readDatabase: ReturnType<typeof remembered<Found>> | undefined;
  let readFolder: ReturnType<typeof remembered<Awaited<ReturnType<typeof folderSize>>>> | undefined;

  const read = async (): Promise<void> => {
    const parts = desk.current();
    if (parts === undefined) return up.set(0);
    const { register } = parts;
    const { folder } = register.location;
    pool.reset();
    poolWaiting.reset();
    // Several pools may be lent for one use.
    for (const { use, open, idle, waiting } of register.pools()) {
      pool.inc({ use, state: 'open' }, open);
      pool.inc({ use, state: 'idle' }, idle);
      poolWaiting.inc({ use }, waiting);
    }
    signed.set(parts.journal.published().heads.length);
    readFolder ??= remembered(foldersHold, async () => folderSize(path.join(folder, 'files')));
    readDatabase ??= remembered(gaugesHold, async () => readRegister(register));
    const [size, space] = await Promise.all([readFolder(), diskSpace(folder)]);
    files.set(size.files);
    fileBytes.set(size.bytes);
    free.set(space.free);
    total.set(space.total);
    let found: Found;
    try {
      found = await readDatabase();
    } catch {
      // A database that is away is what the gauge is for; who reads it is told by it.
      up.set(0);
      return;
    }
    up.set(1);
    jobs.reset();
    oldestJob.reset();
    for (const { kind, state, count, oldestSeconds } of found.jobs) {
      jobs.set({ kind, state }, count);
      if (state === 'waiting') oldestJob.set({ kind }, oldestSeconds);
    }
    mail.set({ state: 'queued' }, found.mail.queued);
    mail.set({ state: 'failed' }, found.mail.failed);
    mail.set({ state: 'sent-last-day' }, found.mail.sentLastDay);
    entries.set(found.journal.entries);
    const { lastEntryAt } = found.journal;
    if (lastEntryAt !== undefined) entryAge.set(Math.max(0, (Date.now() - lastEntryAt.getTime()) / 1000));
    webhooks.set({ state: 'active' }, found.webhooks.active);
    webhooks.set({ state: 'failing' }, found.webhooks.failing);
    behind.set(found.webhooks.behind);
    for (const kind of ['backup', 'drill'] as const) {
      const { passedAt, isFailed } = found.backups[kind];
      if (passedAt !== null) backupPassed.set({ kind }, passedAt.getTime() / 1000);
      if (passedAt !== null || isFailed) backupFailed.set({ kind }, isFailed ? 1 : 0);
    }
    database.set(found.databaseBytes);
  };
  return { read };
};
