import { createTransport } from 'nodemailer';
import type { Check } from '../../core/doctor/check.ts';
import type { Config } from '../config.ts';
import { needsTls } from '../mail/needs-tls.ts';

const patienceMs = 10_000;

/** Greet the mail server and sign in there; no letter is sent. The address is told without user and password. */
export const checkMail = async ({ mail, mode }: Pick<Config, 'mail' | 'mode'>): Promise<Check> => {
  const id = 'mail';
  if (mail.smtpUrl === undefined) {
    const says = { key: 'mail.none' };
    return mode === 'production'
      ? { id, outcome: 'warning', says, place: 'SMTP_URL', cure: { key: 'mail.cure' } }
      : { id, outcome: 'skipped', says };
  }
  const { host } = new URL(mail.smtpUrl);
  const transport = createTransport({
    url: mail.smtpUrl,
    requireTLS: needsTls(mail.smtpUrl),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  try {
    await transport.verify();
    return { id, outcome: 'ok', says: { key: 'mail.ok', params: { host } }, place: host };
  } catch (error) {
    // The library's code says what failed; its words may repeat what the server was told.
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EPROTOCOL';
    const says = { key: 'mail.wrong', params: { host, reason } };
    return { id, outcome: 'fault', says, place: host, cure: { key: 'mail.cure' } };
  } finally {
    transport.close();
  }
};
