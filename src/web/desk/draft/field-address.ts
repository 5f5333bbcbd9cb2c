import type { Locale } from '../../../core/basics/locale.ts';
import { deskPaths } from '../../desk-paths.ts';

/** Where a field of a draft is written: its page, with the field in the query so that it gets the focus. */
export const fieldAddress = (
  locale: Locale,
  draft: {
    readonly institutionId: string;
    readonly id: string;
    readonly content: { readonly tasks: { readonly tasks: readonly { readonly id: string }[] } };
  },
  field: string,
  from?: 'check',
): string => {
  const { institutionId, id } = draft;
  const [section = '', , index] = field.split('.');
  if (section === 'person' || section === 'consent') {
    return section === 'consent'
      ? deskPaths.myConsents(locale, institutionId)
      : deskPaths.myDetail(locale, institutionId);
  }
  if (section === 'declaration') return deskPaths.checkDraft(locale, institutionId, id);
  const query = new URLSearchParams({ at: field, ...(from === undefined ? {} : { from }) });
  const task = section === 'tasks' ? draft.content.tasks.tasks[Number(index)] : undefined;
  return task === undefined
    ? deskPaths.draftSection(locale, institutionId, id, section, `?${query.toString()}`)
    : deskPaths.draftTask(locale, institutionId, id, task.id, `?${query.toString()}`);
};
