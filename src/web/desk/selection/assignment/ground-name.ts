import type { Locale } from '../../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../../messages.ts';

/** Why a reviewer may not judge an application, in words; a ground that nobody named is shown as it is. */
export const groundName = (locale: Locale, ground: string): string => {
  const key = `selection.ground.${ground}`;
  return isMessageKey(key) ? textOf(locale, key) : ground;
};
