import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRegister, type Register } from '../../src/register/db.ts';
import { isPostmasterAlive, readPostmasterFile } from '../../src/register/embedded/postmaster-file.ts';
import { stopPostmaster } from '../../src/register/embedded/postmaster.ts';

const program = path.join(import.meta.dirname, 'open-register-process.ts');

let folder: string;
let cluster: string;
const children: ChildProcessWithoutNullStreams[] = [];
beforeEach(async () => {
  folder = await mkdtemp('/tmp/qaitu-embedded-');
  await chmod(folder, 0o755);
  cluster = path.join(folder, 'postgres');
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await stopPostmaster(cluster).catch(() => undefined);
  await rm(folder, { recursive: true });
});

const launch = async (as: 'server' | 'command', dataFolder = folder) => {
  const child = spawn(process.execPath, [program, dataFolder, as], { stdio: 'pipe' });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(() => [JSON.stringify({ errors })]),
  ]);
  return { child, said: JSON.parse(String(line[0])) as unknown };
};
const end = async (child: ChildProcessWithoutNullStreams): Promise<void> => {
  const exited = once(child, 'exit');
  child.stdin.end();
  await exited;
};
const open = async (as: 'server' | 'command', dataFolder = folder): Promise<Register> => {
  const opened = await openRegister({ dataFolder, as });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value;
};
const refusal = async (as: 'server' | 'command' = 'command', dataFolder = folder) => {
  const opened = await openRegister({ dataFolder, as });
  if (!opened.ok) return opened.refusal;
  await opened.value.close();
  return undefined;
};
const postmaster = async (): Promise<number | undefined> => {
  const file = await readPostmasterFile(cluster);
  return file !== undefined && (await isPostmasterAlive(cluster, file.pid)) ? file.pid : undefined;
};
const addSource = (register: Register, id: string) =>
  register.readWrite(async (trx) =>
    trx.insertInto('figure_source').values({ id, title: 't', citation: 'c', licence: 'l' }).execute(),
  );
const sources = (register: Register) =>
  register.readOnly('qaitu_app', async (trx) => {
    const rows = await trx.selectFrom('figure_source').select('id').orderBy('id').execute();
    return rows.map(({ id }) => id);
  });

describe('who runs the database', () => {
  test('a command alone starts it and stops it, and the data stay', async () => {
    const first = await open('command');
    expect(first.location).toEqual({ kind: 'embedded', folder });
    await addSource(first, 'kept');
    await first.close();
    expect(await postmaster()).toBeUndefined();
    const second = await open('command');
    expect(await sources(second)).toEqual(['kept']);
    await second.close();
    expect((await readdir(folder)).toSorted()).toEqual(['postgres', 'postgres.log', 'postgres.log.previous']);
  });

  test('commands join a running server; the last one out stops it', async () => {
    const server = await launch('server');
    const running = await postmaster();
    expect(running).toBeDefined();
    const command = await open('command');
    await addSource(command, 'joined');
    expect(await postmaster()).toBe(running);
    await end(server.child);
    expect(await postmaster()).toBe(running);
    expect(await sources(command)).toEqual(['joined']);
    await command.close();
    expect(await postmaster()).toBeUndefined();
  });

  test('a second server is refused and told which process is the first', async () => {
    const first = await launch('server');
    const params = { folder, process: String(first.child.pid) };
    expect(await refusal('server')).toEqual({ code: 'other-server-running', params });
    const command = await open('command');
    expect(await sources(command)).toEqual([]);
    await command.close();
  });

  test('what a killed server left is taken over', async () => {
    const killed = await launch('server');
    const command = await open('command');
    await addSource(command, 'before');
    await command.close();
    const running = await postmaster();
    killed.child.kill('SIGKILL');
    const server = await open('server');
    expect(await postmaster()).toBe(running);
    expect(await sources(server)).toEqual(['before']);
    await server.close();
    expect(await postmaster()).toBeUndefined();
  });

  test('what a killed server and a killed PostgreSQL left is recovered', async () => {
    const killed = await launch('server');
    const command = await launch('command');
    const running = await postmaster();
    if (running === undefined) throw new Error('not running');
    for (const pid of [killed.child.pid, command.child.pid, running]) process.kill(pid ?? 0, 'SIGKILL');
    const server = await open('server');
    expect(await postmaster()).not.toBe(running);
    expect(await sources(server)).toEqual([]);
    await server.close();
  });

  test('an interrupted command leaves nothing running', async () => {
    const { child } = await launch('command');
    expect(await postmaster()).toBeDefined();
    const exited = once(child, 'exit');
    child.kill('SIGINT');
    expect(await exited).toEqual([null, 'SIGINT']);
    expect(await postmaster()).toBeUndefined();
  });

  test('first starts at once agree on one database', async () => {
    const started = await Promise.all([launch('command'), launch('server'), launch('command')]);
    expect(started.map(({ said }) => said)).toEqual(
      Array(3).fill({ location: { kind: 'embedded', folder } }),
    );
    await Promise.all(started.map(async ({ child }) => end(child)));
    expect(await postmaster()).toBeUndefined();
    expect((await readdir(folder)).filter((name) => name.startsWith('postgres.new'))).toEqual([]);
  });

  test('a process id that another program has by now is no obstacle', async () => {
    await (await open('command')).close();
    const pidFile = path.join(cluster, 'postmaster.pid');
    await writeFile(pidFile, [process.pid, cluster, 0, 5432, cluster, '', '  0 0', 'ready', ''].join('\n'));
    expect(await refusal('server')).toBeUndefined();
  });

  test('a folder too deep for a socket has it elsewhere', async () => {
    const deep = path.join(folder, 'a'.repeat(60), 'b'.repeat(60));
    const register = await open('command', deep);
    const other = await launch('command', deep);
    const file = await readPostmasterFile(path.join(deep, 'postgres'));
    expect(file?.socketFolder).toMatch(/^\/tmp\/qaitu-\w+$/);
    expect(await sources(register)).toEqual([]);
    await end(other.child);
    await register.close();
    await expect(readdir(file?.socketFolder ?? '')).rejects.toThrow('ENOENT');
  });
});

describe('a folder that cannot be used', () => {
  test('is a file, or below one', async () => {
    await writeFile(path.join(folder, 'file'), '');
    expect(await refusal('server', path.join(folder, 'file'))).toMatchObject({
      code: 'data-folder-not-writable',
    });
    expect(await refusal('server', '/proc/below')).toMatchObject({ code: 'data-folder-not-writable' });
    expect(await refusal('server', path.join(folder, 'file', 'below'))).toEqual({
      code: 'data-folder-not-writable',
      params: { folder: path.join(folder, 'file', 'below'), reason: 'not a directory' },
    });
  });

  test.skipIf(process.getuid?.() === 0)('is not writable', async () => {
    await chmod(folder, 0o555);
    const params = { folder, reason: 'permission denied' };
    expect(await refusal()).toEqual({ code: 'data-folder-not-writable', params });
    await chmod(folder, 0o755);
  });

  test('holds something else where the database should be', async () => {
    await mkdir(cluster);
    await writeFile(path.join(cluster, 'letter.txt'), '');
    expect(await refusal()).toMatchObject({ code: 'data-folder-corrupt', params: { folder } });
  });

  test('was made by another PostgreSQL', async () => {
    await mkdir(cluster);
    await writeFile(path.join(cluster, 'PG_VERSION'), '9.6\n');
    const params = { folder, found: '9.6', needed: '18' };
    expect(await refusal()).toEqual({ code: 'data-folder-other-version', params });
  });

  const cut = (file: string) => async () => truncate(path.join(cluster, file), 100);
  const without = (place: string) => async () => rm(path.join(cluster, place), { recursive: true });
  test.each([
    ['pg_control cut short', 'pg_control', cut('global/pg_control')],
    ['pg_filenode.map cut short', 'pg_filenode.map', cut('global/pg_filenode.map')],
    ['no log to recover from', 'pg_wal', without('pg_wal')],
    ['no tables', 'does not exist', without('base')],
    [
      'settings of nonsense',
      'postgresql.conf',
      async () => writeFile(path.join(cluster, 'postgresql.conf'), '= ='),
    ],
  ])('has %s', async (_name, word, harm) => {
    await (await open('command')).close();
    await harm();
    const found = await refusal('server');
    expect(found).toMatchObject({ code: 'data-folder-corrupt', params: { folder } });
    expect(found?.params['reason']).toContain(word);
    expect(await postmaster()).toBeUndefined();
  });

  test('half made by a killed start is made anew', async () => {
    await mkdir(path.join(folder, 'postgres.new-999999999'));
    await mkdir(cluster);
    expect(await refusal()).toBeUndefined();
    expect(await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).toBe('18\n');
    expect(await readdir(folder)).not.toContain('postgres.new-999999999');
  });
});
