// A PostgreSQL 15 of Debian's packages for the tests of the register: the oldest that the program's SQL is written for.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const bin = '/usr/lib/postgresql/15/bin';
const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses root: the account that the package made, else `nobody`. */
const account = () => {
  if (!isRoot) return {};
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => lines.find(([known]) => known === name)).find(Boolean);
  return found === undefined ? undefined : { uid: Number(found[2]), gid: Number(found[3]) };
};

const install = () => {
  if (existsSync(path.join(bin, 'postgres')) || !isRoot || !existsSync('/usr/bin/apt-get')) return;
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql-15'], options);
};

/** What a test's database need not survive. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  listen_addresses: '',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** Started on a socket of its own, `{url, stop}`; undefined where there are no such packages, with a line that says so. */
export const startPostgres15 = async () => {
  install();
  const user = account();
  if (!existsSync(path.join(bin, 'postgres')) || user === undefined) {
    console.log(
      'PostgreSQL 15 is not installed (apt-get install postgresql-15): its run of the register is skipped.',
    );
    return undefined;
  }
  const folder = mkdtempSync('/tmp/qaitu-pg15-');
  const data = path.join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  chmodSync(folder, 0o755);
  if (user.uid !== undefined) for (const own of [folder, data]) chownSync(own, user.uid, user.gid);
  const options = { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' };
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  );
  if (made.status !== 0) throw new Error(`PostgreSQL 15 cannot be made: ${made.stderr}`);
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-k', folder, ...given], {
    ...options,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries += 1) {
    const asked = spawnSync(path.join(bin, 'pg_isready'), ['-q', '-h', folder], options);
    if (asked.status === 0) break;
    if (tries === 300 || server.exitCode !== null) {
      await stop();
      throw new Error('PostgreSQL 15 does not start');
    }
    await wait(100);
  }
  return { url: `postgresql://postgres@/postgres?host=${encodeURIComponent(folder)}`, stop };
};
