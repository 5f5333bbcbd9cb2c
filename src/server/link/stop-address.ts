import type { Locale } from '../../core/basics/locale.ts';
import type { FollowUpLink } from './follow-up-token.ts';
import { makeStopToken } from './stop-token.ts';

/** The address behind the one click of a mail program. Whoever follows it in a browser is asked first: scanners of mail follow links. */
export const stopAddress = (
  { publicUrl, secret }: { readonly publicUrl: string; readonly secret: string },
  link: FollowUpLink,
  locale: Locale,
): string => `${publicUrl}/${locale}/follow-up/stop/${makeStopToken(secret, link)}`;
