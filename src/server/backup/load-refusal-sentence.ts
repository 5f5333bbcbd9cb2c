import type { Locale } from '../../core/basics/locale.ts';
import { textOf } from '../../messages.ts';
import type { LoadRefusal } from '../../register/dump/load-dump.ts';

/** Why nothing was loaded, in a sentence. */
export const loadRefusalSentence = (locale: Locale, file: string, refused: LoadRefusal): string =>
  refused.of === 'register'
    ? textOf(locale, `operation.register.${refused.refusal.code}`, refused.refusal.params)
    : textOf(locale, `backup.refused.${refused.refusal.code}`, { file, ...refused.refusal.params });
