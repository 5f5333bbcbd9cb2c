import type { Locale } from '../../core/basics/locale.ts';
import { makeFollowUpToken, type FollowUpLink } from './follow-up-token.ts';

/** The address in a letter. The token stands behind the `#`, which no browser sends and no server writes down. */
export const followUpAddress = (
  { publicUrl, secret }: { readonly publicUrl: string; readonly secret: string },
  link: FollowUpLink,
  { locale, linkIssue }: { readonly locale: Locale; readonly linkIssue: number },
): string => `${publicUrl}/${locale}/follow-up#${makeFollowUpToken(secret, link, linkIssue)}`;
