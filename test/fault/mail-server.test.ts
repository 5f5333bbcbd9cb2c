import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister } from '../../src/register/db.ts';
import { openRig, type Rig } from './rig.ts';

/** What the mail server took, by reader. */
const taken = new Map<string, number>();
/** Addresses that were told to come again. */
const postponed = new Set<string>();

const refusal = (line: string): Error =>
  Object.assign(new Error(line.slice(4)), { responseCode: Number(line.slice(0, 3)) });

const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) => {
    if (address.startsWith('gone')) return done(refusal('550 nobody here'));
    if (address.startsWith('later') && !postponed.has(address)) {
      postponed.add(address);
      return done(refusal('451 not now'));
    }
    return done();
  },
  onData: (stream, session, done) => {
    stream.resume();
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo) taken.set(address, (taken.get(address) ?? 0) + 1);
      done();
    });
  },
});
mailServer.on('error', () => undefined);

let rig: Rig;
let port = 0;
let silent: Server;
beforeAll(async () => {
  // A port of its own that nobody listens at yet.
  silent = createServer((socket) => void socket.on('error', () => undefined).resume());
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  port = (silent.address() as { port: number }).port;
  await new Promise((resolve) => silent.close(resolve));
  rig = await openRig({ settings: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
}, 300_000);
afterAll(async () => {
  await rig.close();
  await new Promise<void>((done) => mailServer.close(done));
});

let invitations = 0;
const invite = async (who: string): Promise<string> => {
  invitations += 1;
  const email = `${who}-${invitations}@mail.example`;
  // The command does not wait for the mail server, whatever has become of it.
  expect(await rig.invite(email)).toMatchObject({ status: 200 });
  return email;
};

const letters = async () => {
  const opened = await openRegister({ dataFolder: rig.data, as: 'command' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  try {
    return await opened.value.readOnly('qaitu_app', async (trx) =>
      trx
        .selectFrom('mail')
        .select(['address', 'state', 'attempts', 'last_error'])
        .where('address', 'like', '%@mail.example')
        .execute(),
    );
  } finally {
    await opened.value.close();
  }
};

test('a mail server that is down, then hangs, then refuses for now and for good: each letter arrives once, or says why not', async () => {
  const down = [await invite('down'), await invite('down')];
  const failedAt = async (emails: readonly string[]): Promise<boolean> =>
    (await letters()).filter(({ address, attempts }) => emails.includes(address) && attempts > 0).length ===
    emails.length;
  for (let tries = 0; !(await failedAt(down)); tries += 1) {
    expect(tries).toBeLessThan(60);
    await wait(500);
  }
  await once(silent.listen(port, '127.0.0.1'), 'listening');
  const hung = await invite('hung');
  for (let tries = 0; !(await failedAt([hung])); tries += 1) {
    expect(tries).toBeLessThan(120);
    await wait(500);
  }
  await new Promise((resolve) => {
    silent.close(resolve);
  });
  const listening = mailServer.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const gone = await invite('gone');
  const arriving = [...down, hung, await invite('later'), await invite('fine')];
  for (let tries = 0; arriving.some((email) => !taken.has(email)); tries += 1) {
    expect(tries).toBeLessThan(400);
    await wait(500);
  }
  await wait(2000);
  expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(arriving.map((email) => [email, 1])));
  const kept = new Map((await letters()).map((letter) => [letter.address, letter]));
  expect(arriving.map((email) => kept.get(email)?.state)).toEqual(arriving.map(() => 'sent'));
  expect(kept.get(gone)).toMatchObject({ state: 'failed', last_error: expect.stringContaining('550') });
  await rig.untilWriting();
  await rig.checkWhole();
}, 600_000);
