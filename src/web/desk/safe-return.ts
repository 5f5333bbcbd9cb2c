import type { Locale } from '../../core/basics/locale.ts';
import { deskPaths } from '../desk-paths.ts';

/** Where to go after signing in: an address of this desk, whatever the query says; its first page when it says something else. */
export const safeReturn = (locale: Locale, wanted: string | undefined): string =>
  wanted !== undefined && /^\/(?:kk|ru|en)\/desk(?:[/?#][^\\]*)?$/.test(wanted)
    ? wanted
    : deskPaths.home(locale);
