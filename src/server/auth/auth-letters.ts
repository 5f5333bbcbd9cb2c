import { isLocale } from '../../core/basics/locale.ts';
import type { Letter } from '../../register/mail.ts';
import { text } from '../../messages.ts';
import { composeMail } from '../mail/compose-mail.ts';

/** The letters about signing in. */
export type AuthLetterKind = 'verify-email' | 'reset-password' | 'already-registered' | 'password-changed';

/** To whom, as the sign-in library knows him. */
export interface AuthLetterReader {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale?: unknown;
}

/** The page of the desk that a letter leads to. A secret stands after `#`, where no log and no other site sees it. */
const pages: Readonly<Record<AuthLetterKind, string>> = {
  'verify-email': 'verify-email',
  'reset-password': 'reset-password',
  'already-registered': 'sign-in',
  'password-changed': 'sign-in',
};

/** A letter in the reader's language; links lead to `publicUrl` and nowhere else. */
export const authLetter = (
  kind: AuthLetterKind,
  reader: AuthLetterReader,
  { publicUrl, isDemonstration }: { readonly publicUrl: string; readonly isDemonstration: boolean },
  { key, token }: { readonly key: string; readonly token?: string },
): Letter => {
  const locale = typeof reader.locale === 'string' && isLocale(reader.locale) ? reader.locale : 'kk';
  const fragment = token === undefined ? '' : `#token=${encodeURIComponent(token)}`;
  const letter = composeMail(locale, {
    subject: text(locale, `auth.mail.${kind}.subject`),
    greeting: text(locale, 'auth.mail.greeting', { name: reader.name }),
    paragraphs: [text(locale, `auth.mail.${kind}.body`)],
    action: {
      label: text(locale, `auth.mail.${kind}.action`),
      address: `${publicUrl}/${locale}/desk/${pages[kind]}${fragment}`,
      orAddress: text(locale, 'auth.mail.or-address'),
    },
    closing: text(locale, `auth.mail.${kind}.else`),
    foot: [
      text(locale, 'auth.mail.automatic', { site: publicUrl }),
      ...(isDemonstration ? [text(locale, 'auth.mail.demonstration')] : []),
    ],
  });
  return { key, accountId: reader.id, address: reader.email, locale, kind, ...letter };
};
