import { themePeople } from '../../core/study/counting/theme-people.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import { linkTheme, type ThemesToLink } from '../../core/study/theme/link-theme.ts';
import type { LinkWish } from '../../core/study/theme/link-wish.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { listContexts } from './list-contexts.ts';
import { listThemes } from './list-themes.ts';
import { loadCountedStudy } from './load-counted-study.ts';

/** A theme is shown beside an indicator, taken back, or counted anew. */
export const linkThemeCommand: Command<
  { readonly studyId: string; readonly wish: LinkWish },
  ThemesToLink,
  { readonly shown: number }
> = {
  name: 'link-theme',
  load: async ({ trx, institutionId }, { studyId }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const themes = await listThemes(trx, institutionId, studyId);
    const contexts = await listContexts(
      trx,
      themes.map(({ id }) => id),
    );
    const counted = await loadCountedStudy(trx, institutionId, studyId);
    return {
      study,
      themes: themes.map((theme) => ({ ...theme, counts: themePeople(counted, theme.content.codes) })),
      contexts: contexts.map(({ institution: _name, ...context }) => context),
    };
  },
  decide: linkTheme,
  answer: (entries, { contexts }) => {
    const count = (kind: string): number => entries.filter((entry) => entry.kind === kind).length;
    return { shown: contexts.length + count('IndicatorContextShown') - count('IndicatorContextTakenBack') };
  },
};
