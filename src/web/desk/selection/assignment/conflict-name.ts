import type { Locale } from '../../../../core/basics/locale.ts';
import { conflictKinds } from '../../../../core/review/assignment.ts';
import { text } from '../../../../messages.ts';

/** What a reviewer declared, in words; a kind of another version is shown as it is. */
export const conflictName = (locale: Locale, kind: string): string => {
  const known = conflictKinds.find((candidate) => candidate === kind);
  return known === undefined ? kind : text(locale, `selection.conflict.${known}`);
};
