import { Transform } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { StoredLetter } from '../../register/mail.ts';
import type { CheckedLetter } from './letter-check.ts';
import { needsTls } from './needs-tls.ts';

/** What the mail server said to a letter. `permanent`: asking again would get the same answer. */
export type Delivery =
  { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly isPermanent: boolean };

/** How a letter is sent. */
interface Sending extends CheckedLetter {
  /**
   * Waited for when all of the letter but its end has gone out: only with its end does the mail server take it. What rejects breaks the letter
   * off, and the mail server forgets it.
   */
  readonly mayEnd: () => Promise<void>;
}

export interface MailTransport {
  readonly deliver: (letter: StoredLetter, sending: Sending) => Promise<Delivery>;
  readonly close: () => void;
}

/** The letter as it is, whose end waits. */
const heldAtEnd = (mayEnd: () => Promise<void>): Transform =>
  new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk),
    flush: (done) => {
      mayEnd().then(
        () => done(),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });

/** What mail programs need to offer one click (RFC 2369 and 8058). */
const unsubscribeHeaders = (address: string | undefined): Readonly<Record<string, string>> =>
  address === undefined
    ? {}
    : { 'list-unsubscribe': `<${address}>`, 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' };

/** Letters through the mail server of `smtpUrl`, at most six at a time. */
export const openMailTransport = (smtpUrl: string, from: string): MailTransport => {
  const transport = createTransport({
    ...{ url: smtpUrl, pool: true, maxConnections: 6 },
    ...{ connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 120_000 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
    requireTLS: needsTls(smtpUrl),
  });
  const held = new Map<string, Sending['mayEnd']>();
  transport.use('stream', (mail, done) => {
    const mayEnd = held.get(mail.message.messageId());
    if (mayEnd !== undefined) mail.message.transform(() => heldAtEnd(mayEnd));
    done();
  });
  return {
    deliver: async ({ id, address, subject, text, html, locale }, { mayEnd, unsubscribeAt }) => {
      // The same letter sent twice after a crash has the same name, so that mail programs show it once.
      const messageId = `<${id}@qaitu>`;
      held.set(messageId, mayEnd);
      try {
        await transport.sendMail({
          from,
          // As an object: an address in quotes or with a comma stays one address.
          to: { name: '', address },
          subject,
          text,
          html,
          messageId,
          headers: {
            'auto-submitted': 'auto-generated',
            'content-language': locale,
            ...unsubscribeHeaders(unsubscribeAt),
          },
        });
        return { ok: true };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const status = 'responseCode' in error ? Number(error.responseCode) : 0;
        // A server that offers no encryption today says nothing about the letter.
        const isOpen = 'code' in error && error.code === 'ETLS';
        const isPermanent = !isOpen && status >= 500 && status < 600;
        return { ok: false, reason: error.message.slice(0, 500), isPermanent };
      } finally {
        held.delete(messageId);
      }
    },
    close: () => transport.close(),
  };
};
