import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { verifyBundle } from '../../src/cli/verify-bundle.ts';
import { openRegister } from '../../src/register/db.ts';
import { readPostmasterFile } from '../../src/register/embedded/postmaster-file.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { signInAt, startLive, type LiveServer } from '../server/live-server.ts';
import { makeFolder, startProcess } from '../server/start-server.ts';
import { startWorking, type AskFor, type Known, type Said, type Wish } from './asking.ts';
import { entriesByKey, timesOf } from './exported-journal.ts';
import { copyToldFolder } from './told-folder.ts';

/** More rounds by hand: QAITU_LONG_TESTS=1. */
export const isLong = process.env['QAITU_LONG_TESTS'] === '1';

/** Where the rig lies and what its server is told. */
export interface RigPlace {
  /** An own folder below which `data` is made; one is made without it. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** A server as a process on its own data, clients that work at it, and what has to be true after every fault. */
export interface Rig {
  readonly folder: string;
  readonly data: string;
  readonly university: string;
  readonly server: () => LiveServer;
  readonly cookie: () => string;
  /** Start the server that was killed. Throws unless it says that it is open. */
  readonly start: (settings?: Readonly<Record<string, string>>) => Promise<void>;
  readonly killServer: () => Promise<void>;
  /** End it in order. Throws unless it ends well. */
  readonly stopServer: () => Promise<void>;
  /** The database's own process group, with all that works for it. */
  readonly killDatabase: () => Promise<void>;
  readonly postmaster: () => Promise<number>;
  /** Ask for one identifier; `undefined` when the line went dead. */
  readonly ask: AskFor;
  /** Invite a coordinator, who is then written a letter. */
  readonly invite: (email: string) => Promise<Said | undefined>;
  /** Sign in again: the session is over. */
  readonly signIn: () => Promise<void>;
  readonly get: (address: string) => Promise<Said | undefined>;
  readonly work: (clients?: number) => { readonly stop: () => Promise<Known> };
  /** Wait until a command is granted, by itself. */
  readonly untilWriting: (patienceMs?: number) => Promise<void>;
  /** What clients know is true: granted is granted when asked again, what is open is done now, pages answer. */
  readonly settle: (known: Known) => Promise<void>;
  /** Stop in order; then every granted wish is in the journal once, the journal verifies and the replay equals the tables. */
  readonly checkWhole: () => Promise<void>;
  /** After `checkWhole`: when the entries of the university were made, by their numbers. */
  readonly entryTimes: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Longer than anything in the program waits. */
const patience = 60_000;

export const openRig = async ({ folder: given, settings = {} }: RigPlace = {}): Promise<Rig> => {
  const folder = given ?? (await makeFolder());
  const data = path.join(folder, 'data');
  await copyToldFolder(data);
  let server = await startLive(data, settings);
  let cookie = await signInAt(server, 'alatau-administrator');
  const granted = new Map<string, Wish>();

  const call = async (address: string, options: RequestInit = {}): Promise<Said | undefined> => {
    try {
      const answer = await fetch(`${server.address}${address}`, {
        ...options,
        headers: { cookie, ...(options.headers as Record<string, string> | undefined) },
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
    } catch (error) {
      if ((error as Error).name === 'TimeoutError')
        throw new Error(`${address}: no answer in 60 s`, { cause: error });
      return undefined;
    }
  };
  const me = await call('/api/me');
  if (me === undefined) throw new Error('the server does not answer');
  const { memberships } = me.body as { memberships: readonly { institutionId: string }[] };
  const university = memberships[0]?.institutionId ?? '';
  const post = async (address: string, key: string, body: object): Promise<Said | undefined> =>
    call(`/api/institutions/${university}${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const ask: AskFor = async ({ key, value }) => post('/identifiers', key, { kind: 'epvo', value });
  const postmaster = async (): Promise<number> => {
    const file = await readPostmasterFile(path.join(data, 'postgres'));
    if (file === undefined) throw new Error('PostgreSQL does not run');
    return file.pid;
  };
  let probes = 0;
  const untilWriting: Rig['untilWriting'] = async (patienceMs = patience) => {
    for (let waited = 0; ; waited += 200) {
      probes += 1;
      const wish = { key: `probe-${process.pid}-${probes}`, value: String(900_000 + probes) };
      const said = await ask(wish);
      if (said?.status === 200) break;
      if (waited > patienceMs) throw new Error(`still ${JSON.stringify(said)}`);
      await wait(200);
    }
  };

  const stopServer = async (): Promise<void> => {
    server.child.kill('SIGTERM');
    const { code, err } = await server.ended;
    if (code !== 0) throw new Error(`the server ended with ${code}: ${err}`);
  };
  const killServer = async (): Promise<void> => {
    server.child.kill('SIGKILL');
    await server.ended;
  };

  return {
    folder,
    data,
    university,
    server: () => server,
    cookie: () => cookie,
    start: async (changed = settings) => {
      server = await startLive(data, changed);
    },
    killServer,
    stopServer,
    killDatabase: async () => {
      const pid = await postmaster();
      process.kill(-pid, 'SIGKILL');
    },
    postmaster,
    ask,
    invite: async (email) =>
      post('/invitations', `invite-${email.replaceAll(/\W/g, '-')}`, {
        email,
        roles: ['coordinator'],
        locale: 'kk',
      }),
    signIn: async () => {
      cookie = await signInAt(server, 'alatau-administrator');
    },
    get: async (address) => call(address),
    work: (clients = 6) => startWorking(ask, clients),
    untilWriting,
    settle: async ({ acknowledged, open }) => {
      await untilWriting();
      for (const wish of open) expect(await ask(wish)).toEqual({ status: 200, body: { added: true } });
      for (const { wish, answer } of acknowledged.values()) {
        expect([wish, await ask(wish)]).toEqual([wish, answer]);
        granted.set(wish.key, wish);
      }
      for (const wish of open) granted.set(wish.key, wish);
      for (const page of ['/en', '/api/health', '/api/me', '/api/institutions', '/en/observatory/europe']) {
        expect([page, (await call(page))?.status]).toEqual([page, 200]);
      }
    },
    checkWhole: async () => {
      await stopServer();
      const url = settings['DATABASE_URL'];
      const place = { dataFolder: data, as: 'command' as const };
      const opened = await openRegister(url === undefined ? place : { ...place, databaseUrl: url });
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
      const replayed = await replay(opened.value);
      const held = await opened.value.inInstitution(university, async (trx) =>
        trx.selectFrom('identifier').select('value').where('kind', '=', 'epvo').execute(),
      );
      await opened.value.close();
      expect(replayed.differences).toEqual([]);
      const values = held.map(({ value }) => value);
      const rows = Map.groupBy(values, (value) => value);
      const wrong = [...granted.values()].filter(({ value }) => rows.get(value)?.length !== 1);
      expect(wrong).toEqual([]);

      const bundle = path.join(folder, 'journal.jsonl');
      const told = { QAITU_DATA: data, ...(url === undefined ? {} : { DATABASE_URL: url }) };
      const exported = startProcess('src/cli/main.ts', ['journal', 'export', bundle], told);
      expect(await exported.ended).toMatchObject({ code: 0, err: '' });
      const heads = path.join(data, 'journal-heads.jsonl');
      expect(await verifyBundle(bundle, heads)).toMatchObject({
        ok: true,
        value: { isComplete: true, verdict: { valid: true, faults: [], entries: replayed.entries } },
      });
      const keys = await entriesByKey(bundle);
      expect([...granted.keys()].filter((key) => keys.get(key) !== 1)).toEqual([]);
    },
    entryTimes: async () => timesOf(path.join(folder, 'journal.jsonl'), university),
    close: async () => {
      if (server.child.exitCode === null && server.child.signalCode === null) {
        server.child.kill('SIGTERM');
        await server.ended;
      }
      if (given === undefined) await rm(folder, { recursive: true });
    },
  };
};
