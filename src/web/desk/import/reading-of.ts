import type { output } from 'zod';
import type { importReading } from '../../../contract/import-shapes.ts';
import { locales } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import type { KeptReading } from './kept-mappings.ts';
import { profileFromDraft } from './profile-from-draft.ts';
import type { ImportFile } from './use-import-file.ts';

/** How the file is to be read by what was chosen; undefined where nothing was. */
export const readingOf = (
  { sheet, profile, draft }: KeptReading,
  file: ImportFile,
): output<typeof importReading> | undefined => {
  const where = sheet === undefined ? {} : { sheet };
  if (profile !== null && file.profiles.some(({ id }) => id === profile)) return { profile, ...where };
  if (draft === null) return undefined;
  const base = file.profiles.find(({ id }) => id === draft.base)?.mapping;
  const [kk, ru, en] = locales.map((locale) => text(locale, 'import-page.profile.none'));
  const title = base?.title ?? { kk: kk ?? '', ru: ru ?? '', en: en ?? '' };
  return { mapping: profileFromDraft(draft, base, title), ...where };
};
