import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoredLetter } from '../../src/register/mail.ts';
import { checkMail } from '../../src/server/doctor/check-mail.ts';
import { openMailTransport } from '../../src/server/mail/transport.ts';

/** A mail server that speaks in the open alone, as one does from whose words somebody on the way has cut STARTTLS. */
const received: string[] = [];
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  authOptional: true,
  onData: (stream, session, done) => {
    stream.resume();
    stream.on('end', () => {
      received.push(...session.envelope.rcptTo.map(({ address }) => address));
      done();
    });
  },
});
let port = 0;
beforeAll(async () => {
  const listening = server.listen(0, '0.0.0.0');
  await once(listening, 'listening');
  ({ port } = listening.address() as AddressInfo);
});
afterAll(async () => new Promise<void>((done) => server.close(done)));

const send = async (host: string) => {
  const transport = openMailTransport(`smtp://${host}:${port}`, 'Qaitu <q@example.org>');
  const letter = {
    id: 'let_1',
    address: `${host}@example.org`,
    subject: 's',
    text: 't',
    html: 't',
    locale: 'kk',
  };
  const delivery = await transport.deliver(letter as StoredLetter, { mayEnd: async () => undefined });
  transport.close();
  return delivery;
};

test('no letter leaves this machine in the open, and the doctor says so', async () => {
  // Another address than those by which this machine means itself.
  expect(await send('0.0.0.0')).toMatchObject({ ok: false, isPermanent: false });
  expect(received).toEqual([]);
  const mail = { smtpUrl: `smtp://0.0.0.0:${port}`, from: 'q@example.org' };
  expect(await checkMail({ mail, mode: 'production' })).toMatchObject({ outcome: 'fault' });
});

test('to a mail server on this machine it may', async () => {
  expect(await send('127.0.0.1')).toEqual({ ok: true });
  expect(received).toEqual(['127.0.0.1@example.org']);
});
