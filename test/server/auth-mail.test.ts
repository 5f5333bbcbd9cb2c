import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLetter, type StoredLetter } from '../../src/register/mail.ts';
import { composeMail } from '../../src/server/mail/compose-mail.ts';
import { openAuthSite, password, tokenOf, type AuthSite } from './auth-site.ts';

/** A mail server that keeps what it takes, and takes nothing for two addresses. */
const received: { readonly to: readonly string[]; readonly message: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) => {
    const refusal =
      address === 'gone@example.org'
        ? '550 nobody here'
        : address === 'later@example.org'
          ? '451 not now'
          : undefined;
    if (refusal === undefined) return done();
    return done(Object.assign(new Error(refusal.slice(4)), { responseCode: Number(refusal.slice(0, 3)) }));
  },
  onData: (stream, session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, message: Buffer.concat(parts).toString('utf8') });
      done();
    });
  },
});

let site: AuthSite;
beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  site = await openAuthSite({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    QAITU_MAIL_FROM: 'Qaitu <mobility@example.org>',
  });
});
afterAll(async () => {
  await site.close();
  await new Promise<void>((done) => server.close(done));
});

const stored = async (id: string): Promise<StoredLetter | undefined> =>
  site.register.readOnly('qaitu_app', async (trx) => findLetter(trx, id));

const ask = async (email: string): Promise<StoredLetter> => {
  await site.account(email, { locale: 'kk' });
  await site.visitor().post('/request-password-reset', { email });
  const [letter] = await site.letters(email);
  if (letter === undefined) throw new Error('no letter was written');
  return letter;
};

/** The words of a message whose lines are encoded. */
const decoded = (message: string): string =>
  message
    // Between headers and bodies, and at the lines that part the bodies.
    .split(/\r\n\r\n|\r\n--[^\r\n]*(?:\r\n|$)/)
    .map((part) =>
      /^[A-Za-z0-9+/=\r\n]+$/.test(part.trim())
        ? Buffer.from(part, 'base64').toString('utf8')
        : Buffer.from(
            part
              .replaceAll(/=\r\n/g, '')
              .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            'latin1',
          ).toString('utf8'),
    )
    .join('\n\n');

describe('a letter', () => {
  test('leaves by the mail server, as text and HTML, and its secret is then forgotten', async () => {
    const letter = await ask('reader@example.org');
    await expect.poll(async () => (await stored(letter.id))?.state, { timeout: 20_000 }).toBe('sent');
    expect(await stored(letter.id)).toMatchObject({
      attempts: 1,
      text: '',
      html: '',
      sentAt: expect.any(Date),
    });
    const [mail, ...others] = received.filter(({ to }) => to.includes('reader@example.org'));
    expect(others).toEqual([]);
    expect(mail?.message).toContain('From: Qaitu <mobility@example.org>');
    expect(mail?.message).toContain('multipart/alternative');
    expect(mail?.message).toContain(`Message-ID: <${letter.id}@qaitu>`);
    const words = decoded(mail?.message ?? '');
    expect(words).toContain('Жаңа құпиясөз орнату');
    // The store forgets the link as soon as the letter has left, so it is read where its reader reads it.
    const token = tokenOf({ ...letter, text: words });
    const changed = await site.visitor().post('/reset-password', { token, newPassword: `${password}, new` });
    expect(changed.statusCode).toBe(200);
  });

  test('to an address that the server refuses for good has failed, with the reason', async () => {
    const letter = await ask('gone@example.org');
    await expect.poll(async () => (await stored(letter.id))?.state, { timeout: 20_000 }).toBe('failed');
    expect(await stored(letter.id)).toMatchObject({
      attempts: 1,
      lastError: expect.stringContaining('nobody here'),
    });
  });

  test('that the server does not take now waits in the queue with the reason', async () => {
    // Reminders of the story wait for the morning and were not tried yet.
    const tried = async () => (await site.parts.queue.list()).filter(({ failures }) => failures > 0);
    const letter = await ask('later@example.org');
    await expect.poll(async () => (await stored(letter.id))?.attempts, { timeout: 20_000 }).toBe(1);
    expect(await stored(letter.id)).toMatchObject({
      state: 'queued',
      lastError: expect.stringContaining('not now'),
    });
    await expect
      .poll(async () => (await tried()).map(({ state, failures }) => [state, failures]), { timeout: 20_000 })
      .toEqual([['waiting', 1]]);
    expect((await tried())[0]).toMatchObject({
      kind: 'mail',
      error: expect.stringContaining('not now'),
    });
  });

  test('with a key that was written before is not written again', async () => {
    const letter = {
      ...({ key: 'about:one-thing', address: 'once@example.org', locale: 'ru', kind: 'notice' } as const),
      ...composeMail('ru', { subject: 'Раз', greeting: 'Здравствуйте!', paragraphs: ['Раз.'], foot: [] }),
    };
    await site.parts.post(letter);
    await site.parts.post(letter);
    const [first, ...others] = await site.letters('once@example.org');
    expect(others).toEqual([]);
    await expect.poll(async () => (await stored(first?.id ?? ''))?.state, { timeout: 20_000 }).toBe('sent');
    expect(received.filter(({ to }) => to.includes('once@example.org'))).toHaveLength(1);
    // Nothing secret in it: its words stay.
    expect(await stored(first?.id ?? '')).toMatchObject({ text: letter.text });
  });
});

test('words of people do not become markup or headers', () => {
  const letter = composeMail('en', {
    subject: 'One\r\nBcc: all@example.org',
    greeting: 'Dear <b>"A" & B</b>,',
    paragraphs: [],
    action: { label: 'Go', address: 'https://x/?a=1&b="2"', orAddress: 'or' },
    foot: [],
  });
  expect(letter.subject).toBe('One Bcc: all@example.org');
  expect(letter.html).toContain('Dear &lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;,');
  expect(letter.html).toContain('href="https://x/?a=1&amp;b=&quot;2&quot;"');
  expect(letter.text).toContain('Dear <b>"A" & B</b>,');
});
