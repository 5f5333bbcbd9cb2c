import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { JsonObject } from '../../basics/json.ts';
import { locales } from '../../basics/locale.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { ThemeStanding } from '../standing/codebook-standing.ts';
import type { StudyStanding } from '../standing/study-standing.ts';
import type { ThemeWish } from './theme-wish.ts';

/** What a change of a theme depends on. */
export interface ThemeToForm {
  readonly study: StudyStanding | undefined;
  readonly theme: ThemeStanding | undefined;
  /** Codes of the study that stand. */
  readonly codes: ReadonlySet<string>;
  /** Whether the theme is shown beside an indicator. */
  readonly isShown: boolean;
  /** SHA-256 of the canonical JSON of the content as sent; empty for a wish without content. */
  readonly sha256: string;
}

/** Forms a theme, words it anew or takes it away. One that was changed meanwhile is refused with the version that stands. */
export const formTheme = (
  { study, theme, codes, isShown, sha256 }: ThemeToForm,
  { studyId, wish }: { readonly studyId: string; readonly wish: ThemeWish },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  const made = { changedAt: now, changedBy: actor };
  const entry = (kind: string, recordId: string, data: JsonObject): EntryBody => ({
    ...{ kind, noun: 'theme', recordId },
    data: { ...data, ...made },
  });
  if (wish.do !== 'remove') {
    const { name, codes: chosen } = wish.content;
    if (locales.every((locale) => (name[locale] ?? '').trim() === ''))
      return refuse({ code: 'theme-name-missing', field: 'name' });
    if (chosen.length === 0) return refuse({ code: 'theme-codes-missing', field: 'codes' });
    if (chosen.some((id) => !codes.has(id))) return refuse({ code: 'code-unknown', field: 'codes' });
  }
  if (wish.do === 'form')
    return accept([
      entry('ThemeFormed', newId('thm'), { studyId, version: 1, sha256, status: 'stands', indicator: null }),
    ]);
  if (theme?.studyId !== studyId || theme.status !== 'stands') return refuse({ code: 'theme-unknown' });
  if (wish.do === 'remove')
    return isShown
      ? refuse({ code: 'theme-shown' })
      : accept([entry('ThemeRemoved', wish.themeId, { status: 'removed' })]);
  if (theme.sha256 === sha256) return accept([]);
  if (theme.version !== wish.baseVersion)
    return refuse({ code: 'theme-changed', params: { version: theme.version } });
  return accept([entry('ThemeChanged', wish.themeId, { version: theme.version + 1, sha256 })]);
};
