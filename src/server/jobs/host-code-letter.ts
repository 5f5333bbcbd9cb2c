import { text } from '../../messages.ts';
import type { Letter } from '../../register/mail.ts';
import type { AgreementMatter } from '../../register/mobility/find-agreement-matter.ts';
import { hostCodeMinutes } from '../../register/mobility/host-code.ts';
import { composeMail } from '../mail/compose-mail.ts';

/** The letter with the code that a host needs to answer, to the address to which its link went. */
export const hostCodeLetter = (
  publicUrl: string,
  { participant, content: { host } }: AgreementMatter,
  { code, key }: { readonly code: string; readonly key: string },
): Letter => {
  const { locale, name, email: address } = host.signer;
  return {
    key: `host-code ${key}`,
    address,
    locale,
    kind: 'host-code',
    ...composeMail(locale, {
      subject: text(locale, 'agreement-mail.code.subject'),
      greeting: text(locale, 'agreement-mail.greeting', { name }),
      paragraphs: [
        text(locale, 'agreement-mail.code.body', { participant, code }),
        text(locale, 'agreement-mail.code.until', { minutes: String(hostCodeMinutes) }),
      ],
      closing: text(locale, 'agreement-mail.code.closing'),
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    }),
  };
};
