// npm run keep-register -- COMMIT NAME [--modules FOLDER]: keeps the register of a version for the test of upgrading.
// A work tree of COMMIT is made beside this one, its program is built and started as a demonstration, and when it has told its story
// and written its letters, its rows are kept as test/register/upgrade/NAME.dump.br, a dump packed smaller. To be run at the close of
// each issue that added a migration; then name it in kept-registers.ts, and what its tables were written by in earlier-work.ts.
// --modules  links this folder of packages instead of `npm ci`, where the version needs no other ones.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createBrotliCompress } from 'node:zlib';
import { Client } from 'pg';
import { writeDump } from '../src/register/dump/write-dump.ts';
import { openEmbeddedPostgres } from '../src/register/embedded/open-embedded-postgres.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { modules: { type: 'string' } },
});
const [commit, name] = positionals;
if (commit === undefined || name === undefined || !/^[a-z-]+$/.test(name)) {
  process.stderr.write('npm run keep-register -- COMMIT NAME [--modules FOLDER]\n');
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, '..');
const kept = path.join(root, 'test/register/upgrade', `${name}.dump.br`);
const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-keep-'));
const tree = path.join(folder, 'tree');
const data = path.join(folder, 'data');
await chmod(folder, 0o755);

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What the server's jobs have still to do; a version without a queue has nothing. */
const openJobs = `
  select ((select count(*) from journal_head h left join journal_reader r
             on r.reader = 'jobs' and r.institution_id = h.institution_id
            where h.sequence > coalesce(r.sequence, 0))
        + (select count(*) from job.job where state < 'completed' and (start_after <= now() or state = 'retry')
              and name not like '\\_\\_%'))::int as open`;

const untilQuiet = async (client: Client): Promise<void> => {
  const found = await client.query<{ found: boolean }>("select to_regclass('job.job') is not null as found");
  for (let tries = 0; found.rows[0]?.found === true; tries += 1) {
    const { rows } = await client.query<{ open: number }>(openJobs);
    if (rows[0]?.open === 0) return;
    if (tries === 1200) throw new Error(`${rows[0]?.open} jobs are not done after two minutes`);
    await wait(100);
  }
};

/** The rows of the running server when it has nothing to do; it is stopped before they are read. */
const keepRows = async (version: string, stopServer: () => Promise<void>): Promise<void> => {
  const joined = await openEmbeddedPostgres({ dataFolder: data, as: 'command' });
  if (!joined.ok) throw new Error(joined.refusal.code);
  const client = new Client({ ...joined.value.connection, database: 'qaitu' });
  try {
    await client.connect();
    await untilQuiet(client);
    await stopServer();
    const dump = writeDump(client, version, ({ header, tables }) => {
      const rows = tables.reduce((sum, one) => sum + one.rows, 0);
      process.stdout.write(`${name}: ${header.migrations.at(-1)?.name}, ${rows} rows\n`);
    });
    const packed = createBrotliCompress();
    await pipeline(Readable.from(dump, { objectMode: false }), packed, createWriteStream(kept));
  } finally {
    await client.end();
    await joined.value.leave();
  }
};

run('git', ['worktree', 'add', '--quiet', '--detach', tree, commit], root);
try {
  if (values.modules === undefined) run('npm', ['ci', '--no-audit', '--no-fund'], tree);
  else await symlink(path.resolve(values.modules), path.join(tree, 'node_modules'));
  run(process.execPath, ['scripts/build.mjs'], tree);
  const { version } = JSON.parse(run('git', ['show', `${commit}:package.json`], root)) as { version: string };
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: tree,
    env: { PATH: process.env['PATH'], LC_ALL: 'en_US.UTF-8', PORT: '0', QAITU_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'close');
  let said = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!/http:\/\/\S+/.test(said)) {
    if (server.exitCode !== null) throw new Error(`the server of ${commit} ended: ${said}`);
    await Promise.race([once(server.stdout, 'data'), ended]);
  }
  try {
    await keepRows(version, async () => {
      server.kill('SIGTERM');
      await ended;
    });
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
} finally {
  run('git', ['worktree', 'remove', '--force', tree], root);
  await rm(folder, { recursive: true, force: true });
}
