import { canonicalJson, type JsonValue } from '../../core/basics/canonical-json.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { ThemeStanding } from '../../core/study/standing/codebook-standing.ts';
import { formTheme, type ThemeToForm } from '../../core/study/theme/form-theme.ts';
import type { ThemeWish } from '../../core/study/theme/theme-wish.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { findStanding } from '../standing.ts';
import { listContexts } from './list-contexts.ts';
import { loadCodes } from './load-codes.ts';

const contentOf = (wish: ThemeWish): JsonValue | undefined =>
  wish.do === 'remove'
    ? undefined
    : {
        name: { ...wish.content.name },
        statement: { ...wish.content.statement },
        codes: [...wish.content.codes],
      };

/** An analyst forms, words or removes a theme. */
export const formThemeCommand: Command<
  { readonly studyId: string; readonly wish: ThemeWish },
  ThemeToForm,
  { readonly themeId: string; readonly version: number }
> = {
  name: 'form-theme',
  load: async ({ trx, institutionId }, { studyId, wish }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const themeId = wish.do === 'form' ? undefined : wish.themeId;
    const content = contentOf(wish);
    return {
      study,
      theme:
        themeId === undefined
          ? undefined
          : await findStanding<ThemeStanding>(trx, 'theme', institutionId, themeId),
      codes: new Set((await loadCodes(trx, institutionId, studyId)).map(({ id }) => id)),
      isShown: themeId !== undefined && (await listContexts(trx, [themeId])).length > 0,
      sha256: content === undefined ? '' : fingerprint(content),
    };
  },
  decide: formTheme,
  save: async ({ trx, institutionId, circumstances }, { entries, input: { wish } }) => {
    const content = contentOf(wish);
    const [entry] = entries;
    if (content === undefined || entry === undefined) return;
    await trx
      .insertInto('theme_content')
      .values({
        institution_id: institutionId,
        id: circumstances.newId('tmc'),
        theme_id: entry.recordId,
        version: Number(entry.data.version),
        content: canonicalJson(content),
      })
      .execute();
  },
  answer: ([entry], { theme }, { wish }) => ({
    themeId: wish.do === 'form' ? (entry?.recordId ?? '') : wish.themeId,
    version: Number(entry?.data.version ?? theme?.version ?? 1),
  }),
};
