import { createTransport } from 'nodemailer';
import type { StoredLetter } from '../../register/mail.ts';

/** What the mail server said to a letter. `permanent`: asking again would get the same answer. */
export type Delivery =
  { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly isPermanent: boolean };

export interface MailTransport {
  readonly deliver: (letter: StoredLetter) => Promise<Delivery>;
  readonly close: () => void;
}

/** Letters through the mail server of `smtpUrl`, at most five at a time. */
export const openMailTransport = (smtpUrl: string, from: string): MailTransport => {
  const transport = createTransport({
    ...{ url: smtpUrl, pool: true, maxConnections: 5 },
    ...{ connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    deliver: async ({ id, address, subject, text, html, locale }) => {
      try {
        await transport.sendMail({
          from,
          // As an object: an address in quotes or with a comma stays one address.
          to: { name: '', address },
          subject,
          text,
          html,
          // The same letter sent twice after a crash has the same name, so that mail programs show it once.
          messageId: `<${id}@qaitu>`,
          headers: { 'auto-submitted': 'auto-generated', 'content-language': locale },
        });
        return { ok: true };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const status = 'responseCode' in error ? Number(error.responseCode) : 0;
        return { ok: false, reason: error.message.slice(0, 500), isPermanent: status >= 500 && status < 600 };
      }
    },
    close: () => transport.close(),
  };
};
