import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { noteBackupRun } from '../../../src/register/backup/note-backup-run.ts';
import { createApp } from '../../../src/server/app.ts';
import { openLog } from '../../../src/server/watch/log.ts';
import { openMeters } from '../../../src/server/watch/meters.ts';
import { openWorld, type World } from '../../world.ts';
import { openPaperApp, type PaperApp } from '../paper-app.ts';

let world: World;
let admin: Client;
let paper: PaperApp;
beforeAll(async () => {
  [world, paper] = await Promise.all([openWorld(), openPaperApp()]);
  admin = new Client(world.register.admin);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await paper.close();
  await world.close();
});

const read = async (): Promise<string> => (await world.app.inject('/metrics')).body;
const valueOf = (body: string, series: string): number | undefined => {
  const line = body.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

test('counts requests by the pattern of their route, never by their address', async () => {
  const series =
    'qaitu_http_requests_total{method="GET",route="/api/institutions/:institutionId",status="4xx"}';
  const before = valueOf(await read(), series) ?? 0;
  await world.app.inject('/api/institutions/no-such-place?email=somebody@example.org');
  await world.app.inject('/api/institutions/another-place');
  const body = await read();
  const found = body.split('\n').filter((line) => line.startsWith('qaitu_http_requests_total'));
  expect(body).not.toContain('no-such-place');
  expect(body).not.toContain('example.org');
  expect(found.length).toBeGreaterThan(0);
  expect(valueOf(body, series) === undefined || (valueOf(body, series) ?? 0) >= before).toBe(true);
});

test('an address without a route counts under one name', async () => {
  const series = 'qaitu_http_requests_total{method="GET",route="none",status="4xx"}';
  const before = valueOf(await read(), series) ?? 0;
  for (const path of ['/api/none-1', '/api/none-2', '/api/none-3']) await world.app.inject(path);
  const body = await read();
  expect(valueOf(body, series)).toBe(before + 3);
  expect(body).not.toContain('none-1');
});

test('shows the register: journals, letters, jobs, connections, disk', async () => {
  const body = await read();
  const { rows } = await admin.query<{ entries: string }>(
    'select sum(sequence) as entries from journal_head',
  );
  expect(valueOf(body, 'qaitu_journal_entries')).toBe(Number(rows[0]?.entries));
  expect(valueOf(body, 'qaitu_database_up')).toBe(1);
  expect(valueOf(body, 'qaitu_database_bytes')).toBeGreaterThan(1_000_000);
  expect(valueOf(body, 'qaitu_disk_free_bytes')).toBeGreaterThan(0);
  expect(valueOf(body, 'qaitu_mail{state="queued"}')).toBeGreaterThanOrEqual(0);
  expect(valueOf(body, 'qaitu_database_connections{use="register",state="open"}')).toBeGreaterThan(0);
  expect(valueOf(body, 'qaitu_database_statement_seconds_count')).toBeGreaterThan(0);
});

test('shows when the newest backup and drill passed, and whether the newest failed', async () => {
  const now = await read();
  expect(now).not.toMatch(/^qaitu_backup_passed_timestamp_seconds{/m);
  const at = new Date('2026-11-20T02:00:00Z');
  const run = { origin: 'schedule', place: '/backups/one', takenAt: at, bytes: 1, positions: {} } as const;
  const passed = { ...run, beganAt: at, endedAt: at, outcome: 'passed', restoredSeconds: null, error: null };
  await noteBackupRun(world.register, { ...passed, kind: 'backup', outcome: 'passed' });
  const later = new Date('2026-11-21T02:00:00Z');
  const failed = { ...passed, beganAt: later, endedAt: later, error: 'no space' };
  await noteBackupRun(world.register, { ...failed, kind: 'backup', outcome: 'failed' });
  const app = world.appWith({});
  const body = (await app.inject('/metrics')).body;
  await app.close();
  expect(valueOf(body, 'qaitu_backup_passed_timestamp_seconds{kind="backup"}')).toBe(at.getTime() / 1000);
  expect(valueOf(body, 'qaitu_backup_newest_failed{kind="backup"}')).toBe(1);
  expect(body).not.toContain('qaitu_backup_newest_failed{kind="drill"}');
});

const withToken = (metricsToken?: string) =>
  createApp({
    ...{ web: { desk: '', followUp: '', join: '', participant: '' } as never, methods: new Map() as never },
    ...{ shelf: paper.shelf, version: '0.0.0' },
    watch: {
      log: openLog('text'),
      meters: openMeters('0.0.0', { withProcess: false }),
      ...(metricsToken === undefined ? {} : { metricsToken }),
      close: async () => undefined,
    },
  });

describe('who may read them', () => {
  const token = 'a-token-of-many-characters';
  it.each([
    ['this machine', '127.0.0.1', {}, 200],
    ['this machine over IPv6', '::1', {}, 200],
    ['another machine', '10.0.0.7', {}, 401],
    ['another machine with a wrong token', '10.0.0.7', { authorization: 'Bearer wrong' }, 401],
    ['another machine with the token', '10.0.0.7', { authorization: `Bearer ${token}` }, 200],
    ['a visitor through a proxy of this machine', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, 401],
    ['a visitor who says he is this machine', '10.0.0.7', { 'x-forwarded-for': '127.0.0.1' }, 401],
    ['a page of another site on this machine', '127.0.0.1', { host: 'evil.example' }, 401],
  ])('%s', async (_who, remoteAddress, headers, status) => {
    const app = withToken(token);
    const answer = await app.inject({
      url: '/metrics',
      remoteAddress,
      headers: { host: 'localhost', ...headers },
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.body.includes('qaitu_build_info')).toBe(status === 200);
    await app.close();
  });

  it('nobody elsewhere, as if there were none, where no token is set', async () => {
    const answer = await paper.app.inject({ url: '/metrics', remoteAddress: '10.0.0.7' });
    expect(answer.statusCode).toBe(404);
  });
});
