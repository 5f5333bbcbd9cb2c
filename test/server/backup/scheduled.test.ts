import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listBackupRuns } from '../../../src/register/backup/list-backup-runs.ts';
import { noteBackupRun } from '../../../src/register/backup/note-backup-run.ts';
import { readBackupState } from '../../../src/register/backup/read-backup-state.ts';
import { folderEvidenceStore } from '../../../src/register/evidence/folder-evidence-store.ts';
import { backupName, forgetOldBackups } from '../../../src/server/backup/kept-backups.ts';
import { readConfig } from '../../../src/server/config.ts';
import { backupJob, backupJobs, drillJob } from '../../../src/server/jobs/backup-jobs.ts';
import { startJobQueue, type JobQueue } from '../../../src/server/jobs/queue.ts';
import { watchBackups } from '../../../src/server/jobs/watch-backups.ts';
import { freshRegister, type FreshRegister } from '../../register/cluster.ts';
import { makeFolder } from '../start-server.ts';

const keep = 3;
let register: FreshRegister;
let jobs: ReturnType<typeof backupJobs>;
let queue: JobQueue;
let folder: string;
const drills: unknown[] = [];
let now = new Date();

beforeAll(async () => {
  const read = readConfig({});
  if ('mistakes' in read) throw new Error(read.mistakes.join());
  register = await freshRegister();
  folder = path.join(await makeFolder(), 'backups');
  const source = {
    register,
    store: folderEvidenceStore(path.join(path.dirname(folder), 'files')),
    secrets: read.config.secrets,
    mode: 'demonstration' as const,
  };
  jobs = backupJobs(source, { folder, keep });
  queue = await startJobQueue(
    register,
    // A drill is a process of its own, which a test below lets run; in the others it counts that it is asked for.
    { ...jobs, [drillJob]: async (data) => void drills.push(data) },
    () => undefined,
    { retry: { retryLimit: 0, retryDelay: 1 } },
  );
});
afterAll(async () => {
  await queue.stop();
  await register.close();
  await rm(path.dirname(folder), { recursive: true });
});

const settled = async (): Promise<void> => {
  await expect
    .poll(async () => (await queue.list()).filter(({ state }) => state !== 'failed'), { timeout: 60_000 })
    .toEqual([]);
};
const made = async (): Promise<readonly string[]> =>
  (await listBackupRuns(register, 20)).map(({ kind, origin, outcome }) => `${kind} ${origin} ${outcome}`);

test('a backup a night and a drill a week, each asked for once whatever restarts', async () => {
  expect(await readBackupState(register)).toEqual({
    backup: { passedAt: null, isFailed: false },
    drill: { passedAt: null, isFailed: false },
  });
  const look = watchBackups(register, queue, () => now);
  // A Wednesday: 01:59 and 02:00 in Almaty.
  now = new Date('2026-11-24T20:59:00Z');
  await look();
  expect(await queue.list()).toEqual([]);
  now = new Date('2026-11-24T21:00:00Z');
  await look();
  await settled();
  expect(await made()).toEqual(['backup schedule passed']);
  expect(drills).toEqual([]);
  const [first = ''] = await readdir(folder);
  expect(await readdir(path.join(folder, first))).toEqual(
    expect.arrayContaining(['manifest.json', 'register.dump', 'settings.env']),
  );
  expect((await readBackupState(register)).backup).toEqual({ passedAt: expect.any(Date), isFailed: false });

  // The same night by another server, and again: no second backup, but now there is one to try.
  await look();
  await watchBackups(register, queue, () => now)();
  await settled();
  expect(await made()).toHaveLength(1);
  expect(drills).toEqual([{ week: '2026-11-23' }]);
  now = new Date('2026-11-30T05:00:00Z');
  await watchBackups(register, queue, () => now)();
  await settled();
  expect(drills).toEqual([{ week: '2026-11-23' }, { week: '2026-11-30' }]);
}, 120_000);

test('of many only the newest stay, and what others put there', async () => {
  const [newest = ''] = (await readdir(folder)).toSorted().toReversed();
  for (const day of ['01', '02', '03', '04'])
    await cp(path.join(folder, newest), path.join(folder, `qaitu-2025-01-${day}T02-00-00Z`), {
      recursive: true,
    });
  await mkdir(path.join(folder, 'qaitu-2025-01-05T02-00-00Z'));
  await writeFile(path.join(folder, 'note.txt'), 'mine');
  now = new Date('2026-12-01T05:00:00Z');
  await watchBackups(register, queue, () => now)();
  await settled();
  const left = (await readdir(folder)).toSorted();
  const whole = left.filter((name) => /^qaitu-/.test(name) && name !== 'qaitu-2025-01-05T02-00-00Z');
  expect(left).toContain('note.txt');
  expect(whole).toHaveLength(keep);
  expect(whole).toContain(newest);
  expect(whole.filter((name) => name.includes('2025-01-0'))).toEqual(
    ['qaitu-2025-01-04T02-00-00Z'].slice(
      0,
      keep - whole.filter((name) => !name.includes('2025-01-0')).length,
    ),
  );
  await forgetOldBackups(folder, 1);
  const after = (await readdir(folder)).filter((name) => /^qaitu-20(?!25-01-05)/.test(name));
  expect(after).toHaveLength(1);
  expect(backupName(new Date('2026-12-01T05:00:00Z'))).toBe('qaitu-2026-12-01T05-00-00-000Z');
}, 120_000);

test('the drill of a week restores the newest backup, and the register knows that it passed', async () => {
  const { host, port, user, password, database } = register.connection;
  const secret = typeof password === 'string' ? `:${encodeURIComponent(password)}` : '';
  const address = `postgresql://${user}${secret}@/${database}?host=${encodeURIComponent(host ?? '')}&port=${port}`;
  vi.stubEnv('DATABASE_URL', address);
  vi.stubEnv('QAITU_DATA', path.dirname(folder));
  try {
    const failed = await jobs[drillJob]?.run([{ id: 'week', isLast: true, data: { week: '2026-11-30' } }]);
    expect(failed).toEqual(new Map());
  } finally {
    vi.unstubAllEnvs();
  }
  const [newest] = await listBackupRuns(register, 1);
  expect(newest).toMatchObject({ kind: 'drill', origin: 'schedule', outcome: 'passed' });
  expect((await readBackupState(register)).drill).toEqual({ passedAt: newest?.endedAt, isFailed: false });
}, 300_000);

test('a backup that fails says why in the queue and in the register, and is told apart from one that passed', async () => {
  const { passedAt } = (await readBackupState(register)).backup;
  await rm(folder, { recursive: true });
  await writeFile(folder, 'a file where the folder was');
  now = new Date('2026-12-02T05:00:00Z');
  await watchBackups(register, queue, () => now)();
  await expect
    .poll(async () => (await queue.list()).map(({ kind, state }) => `${kind} ${state}`), { timeout: 60_000 })
    .toEqual([`${backupJob} failed`]);
  expect((await queue.list())[0]?.error).toMatch(/ENOTDIR|EEXIST|not empty/);
  expect((await readBackupState(register)).backup).toEqual({ passedAt, isFailed: true });
  const at = new Date('2026-12-02T06:00:00Z');
  await noteBackupRun(register, {
    ...{ kind: 'drill', origin: 'command', place: folder, beganAt: at, endedAt: at, outcome: 'passed' },
    ...{ takenAt: null, bytes: null, positions: null, restoredSeconds: 1, error: null },
  });
  expect((await readBackupState(register)).drill).toEqual({ passedAt: at, isFailed: false });
}, 120_000);
