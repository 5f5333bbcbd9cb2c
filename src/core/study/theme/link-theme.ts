import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { JsonObject } from '../../basics/json.ts';
import { localizedText } from '../../basics/locale.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { PeopleOf } from '../counting/theme-people.ts';
import type { IndicatorContextStanding, ThemeContent, ThemeStanding } from '../standing/codebook-standing.ts';
import type { StudyStanding } from '../standing/study-standing.ts';
import type { LinkWish } from './link-wish.ts';

/** What showing a theme beside an indicator depends on. */
export interface ThemesToLink {
  readonly study: StudyStanding | undefined;
  /** Themes of the study that stand, with their counts as of now. */
  readonly themes: readonly {
    readonly id: string;
    readonly standing: ThemeStanding;
    readonly content: ThemeContent;
    readonly counts: PeopleOf;
  }[];
  /** What is shown of them. */
  readonly contexts: readonly (IndicatorContextStanding & { readonly id: string })[];
}

const about = (kind: string, recordId: string, data: JsonObject): EntryBody => ({
  ...{ kind, noun: 'indicator-context', recordId, data },
});

/**
 * Shows a theme beside an indicator for everybody: in three languages, with how many participants it was found, and without anybody's words. Showing it again
 * takes the place of what was shown. Taken back, or counted anew after somebody withdrew; where nobody is left to count it is taken back.
 */
export const linkTheme = (
  { study, themes, contexts }: ThemesToLink,
  { wish }: { readonly studyId: string; readonly wish: LinkWish },
  {
    now,
    newId,
    institutionId,
    isDemonstration,
  }: Pick<Circumstances, 'now' | 'newId' | 'institutionId' | 'isDemonstration'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  const takeBack = (id: string, themeId: string): readonly EntryBody[] => [
    about('IndicatorContextTakenBack', id, { status: 'taken-back', takenBackAt: now }),
    { kind: 'ThemeUnlinked', noun: 'theme', recordId: themeId, data: { indicator: null } },
  ];
  if (wish.do === 'recount')
    return accept(
      contexts.flatMap(({ id, themeId, people, base }): readonly EntryBody[] => {
        const counts = themes.find((one) => one.id === themeId)?.counts;
        if (counts === undefined || counts.people === 0) return takeBack(id, themeId);
        if (counts.people === people && counts.base === base) return [];
        return [about('IndicatorContextRecounted', id, { people: counts.people, base: counts.base })];
      }),
    );
  const theme = themes.find(({ id }) => id === wish.themeId);
  const shown = contexts.find(({ themeId }) => themeId === wish.themeId);
  if (wish.do === 'take-back')
    return shown === undefined
      ? refuse({ code: 'theme-not-shown' })
      : accept(takeBack(shown.id, wish.themeId));
  if (theme === undefined) return refuse({ code: 'theme-unknown' });
  const name = localizedText.safeParse(theme.content.name);
  const statement = localizedText.safeParse(theme.content.statement);
  if (!name.success || !statement.success) return refuse({ code: 'theme-needs-three-languages' });
  if (theme.counts.people === 0) return refuse({ code: 'theme-in-nobodys-words' });
  const data = {
    ...{ institutionId, themeId: wish.themeId, indicator: wish.indicator },
    ...{ name: name.data, statement: statement.data, studyTitle: study.title, ...theme.counts },
    ...{ isDemonstration, status: 'shown', shownAt: now },
  };
  return accept([
    ...(shown === undefined ? [] : takeBack(shown.id, wish.themeId)),
    about('IndicatorContextShown', newId('ict'), data),
    { kind: 'ThemeLinked', noun: 'theme', recordId: wish.themeId, data: { indicator: wish.indicator } },
  ]);
};
