import type { PublishedRelease } from '../../../contract/published-release.ts';
import type { Locale } from '../../../core/basics/locale.ts';

/** What every part of a page of indicators needs. */
export interface BoardProps {
  readonly locale: Locale;
  readonly released: PublishedRelease;
}
