import { useSearch } from '@tanstack/react-router';
import type { DraftView } from '../../../contract/draft.ts';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { SectionSearch } from './section-search.ts';

/** Where a section's page leads: to the list of sections, or to the page of checking from which it was opened. */
export const useSectionWay = ({ institutionId, id }: Pick<DraftView, 'institutionId' | 'id'>) => {
  const locale = useLocale();
  const say = useSay();
  const { from } = useSearch({ strict: false }) as SectionSearch;
  const list = deskPaths.draft(locale, institutionId, id);
  return from === 'check'
    ? { to: deskPaths.checkDraft(locale, institutionId, id), label: say('application.check.title') }
    : { to: list, label: say('application.form.back') };
};
