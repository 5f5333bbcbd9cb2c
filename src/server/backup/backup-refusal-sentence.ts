import type { Locale } from '../../core/basics/locale.ts';
import { textOf } from '../../messages.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { loadRefusalSentence } from './load-refusal-sentence.ts';

/** Why there is no backup, or nothing was restored, in a sentence. */
export const backupRefusalSentence = (locale: Locale, folder: string, refused: BackupRefusal): string =>
  refused.of === 'backup'
    ? textOf(locale, `backup.refused.${refused.refusal.code}`, { folder, ...refused.refusal.params })
    : loadRefusalSentence(locale, `${folder}/register.dump`, refused);
