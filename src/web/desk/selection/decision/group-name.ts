import type { Locale } from '../../../../core/basics/locale.ts';
import { text } from '../../../../messages.ts';

/** What a record of a decision calls `G1`, in words: groups have numbers there, as universities have in public. */
export const groupName = (code: string, locale: Locale): string =>
  text(locale, 'selection.group', { number: code.replace(/^G/, '') });
