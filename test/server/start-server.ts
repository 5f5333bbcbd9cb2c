import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** What Node made of the program's files the first time, so that a start takes less. */
const compiled = path.join(root, 'node_modules/.cache/qaitu-test-processes');

/** How a process of the program ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ending>;
  /** What it printed so far. */
  readonly out: () => string;
}

/** A data folder that the database's account can reach, as one's own home can be. */
export const makeFolder = async (): Promise<string> => {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'qaitu-e2e-')));
  await chmod(folder, 0o755);
  return folder;
};

/** A file of the program in a process of its own, told nothing but the given settings; its words are English. */
export const startProcess = (
  file: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): RunningProcess => {
  const child = spawn(process.execPath, [path.join(root, file), ...args], {
    env: { PATH: process.env['PATH'], LC_ALL: 'en_US.UTF-8', NODE_COMPILE_CACHE: compiled, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, out, err }));
  return { child, ended, out: () => out };
};

export interface TestServer {
  readonly address: string;
  readonly dataFolder: string;
  /** Ends it in order and removes its data. Throws unless it ended well. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would and leaves its data. */
  readonly kill: () => Promise<void>;
}

const readyAddress = /http:\/\/[^\s]+/;

/** A server on the given port or one of its own choice, when it says that it is open. */
export const startServer = async (
  folder?: string,
  port = '0',
  settings: Readonly<Record<string, string>> = {},
): Promise<TestServer> => {
  const parent = folder ?? (await makeFolder());
  const dataFolder = path.join(parent, 'data');
  const server = startProcess('src/server/main.ts', [], {
    ...{ PORT: port, QAITU_DATA: dataFolder },
    ...settings,
  });
  const ready = new Promise<string>((resolve) => {
    server.child.stdout?.on('data', () => {
      const address = readyAddress.exec(server.out())?.[0];
      if (address !== undefined) resolve(address);
    });
  });
  const failed = server.ended.then(({ code, err }) => {
    throw new Error(`the server ended with ${code}: ${err}`);
  });
  const address = await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  return {
    address,
    dataFolder,
    stop: async () => {
      server.child.kill('SIGTERM');
      const { code, err } = await server.ended;
      if (folder === undefined) await rm(parent, { recursive: true });
      if (code !== 0 || err !== '') throw new Error(`the server ended with ${code}: ${err}`);
    },
    kill: async () => {
      server.child.kill('SIGKILL');
      await server.ended;
    },
  };
};
