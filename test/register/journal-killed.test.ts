import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyBundle } from '../../src/cli/verify-bundle.ts';
import { openRegister } from '../../src/register/db.ts';
import { readPostmasterFile } from '../../src/register/embedded/postmaster-file.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { signInAt, startLive, type LiveServer } from '../server/live-server.ts';
import { makeFolder, startProcess } from '../server/start-server.ts';

const rounds = 10;

let folder = '';
let data = '';
let server: LiveServer;
let cookie = '';
let university = '';
beforeAll(async () => {
  folder = await makeFolder();
  data = path.join(folder, 'data');
  server = await startLive(data);
  cookie = await signInAt(server, 'alatau-administrator');
  const me = await fetch(`${server.address}/api/me`, { headers: { cookie } });
  const { memberships } = (await me.json()) as { memberships: { institutionId: string }[] };
  university = memberships[0]?.institutionId ?? '';
});
afterAll(async () => {
  if (server.child.exitCode === null) server.child.kill('SIGTERM');
  await server.ended;
  await rm(folder, { recursive: true });
});

interface Wish {
  readonly key: string;
  readonly value: string;
}

let numbers = 700_000;
const nextWish = (): Wish => {
  numbers += 1;
  return { key: `killed-${numbers}`, value: String(numbers) };
};

/** Ask for it; `undefined` when the line went dead before an answer came. */
const ask = async ({ key, value }: Wish): Promise<unknown> => {
  try {
    const answer = await fetch(`${server.address}/api/institutions/${university}/identifiers`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ kind: 'epvo', value }),
    });
    return { status: answer.status, ...((await answer.json()) as object) };
  } catch {
    // The process was killed; whether it did it before is what the test is about.
    return undefined;
  }
};

const held = async (): Promise<ReadonlySet<string>> => {
  const answer = await fetch(`${server.address}/api/institutions`, { headers: { cookie } });
  const { institutions } = (await answer.json()) as {
    institutions: { id: string; identifiers: { value: string }[] }[];
  };
  const own = institutions.find(({ id }) => id === university);
  return new Set(own?.identifiers.map(({ value }) => value));
};

const killPostgres = async (): Promise<void> => {
  const file = await readPostmasterFile(path.join(data, 'postgres'));
  if (file !== undefined) process.kill(file.pid, 'SIGKILL');
};

test('killed ten times in the middle of commands: what was acknowledged is there, once, and the chain is whole', async () => {
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const unanswered: Wish[] = [];
    const work = async (): Promise<void> => {
      for (;;) {
        const wish = nextWish();
        const answer = await ask(wish);
        if (answer === undefined) {
          unanswered.push(wish);
          return;
        }
        expect(answer).toEqual({ status: 200, added: true });
        acknowledged.add(wish.value);
      }
    };
    const working = Array.from({ length: 6 }, work);
    await wait(50 + Math.random() * 700);
    server.child.kill('SIGKILL');
    // Every other time the database is killed with it, as when the power fails.
    if (round % 2 === 1) await killPostgres();
    await Promise.all(working);
    await server.ended;

    server = await startLive(data);
    const after = await held();
    expect([...acknowledged].filter((value) => !after.has(value))).toEqual([]);
    // Asked again with the same key it is done, or was: never twice, never refused.
    for (const wish of unanswered) {
      expect(await ask(wish)).toEqual({ status: 200, added: true });
      acknowledged.add(wish.value);
    }
    expect(server.complaints()).toBe('');
  }
  expect(acknowledged.size).toBeGreaterThan(rounds * 6);

  server.child.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, err: '' });
  const opened = await openRegister({ dataFolder: data, as: 'command' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const replayed = await replay(opened.value);
  await opened.value.close();
  expect(replayed.differences).toEqual([]);

  const bundle = path.join(folder, 'journal.jsonl');
  const exported = startProcess('src/cli/main.ts', ['journal', 'export', bundle], { QAITU_DATA: data });
  expect(await exported.ended).toMatchObject({ code: 0, err: '' });
  const verified = await verifyBundle(bundle, path.join(data, 'journal-heads.jsonl'));
  expect(verified).toMatchObject({
    ok: true,
    value: { isComplete: true, verdict: { valid: true, faults: [], entries: replayed.entries } },
  });
}, 240_000);
