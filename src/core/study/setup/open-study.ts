import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Locale } from '../../basics/locale.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import { emptyRecord } from '../record/empty-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { table7Template } from '../record/table-7-template.ts';

export const studyTemplates = ['empty', 'table-7'] as const;
type StudyTemplate = (typeof studyTemplates)[number];

export interface OpenStudyInput {
  readonly title: string;
  readonly template: StudyTemplate;
  /** In which the words of the template are; absent: in English, as the paper. */
  readonly locale?: Locale | undefined;
}

/** With what a study begins. */
const firstRecord = ({ title, template, locale = 'en' }: OpenStudyInput): StudyRecord => ({
  ...(template === 'empty' ? emptyRecord : table7Template(locale)),
  title: title.trim(),
});

/** Begins a study with an empty record, or with the plan of the paper's focus group. `sha256`: of the first record. */
const decide = (
  { sha256 }: { readonly sha256: string },
  { title }: OpenStudyInput,
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (title.trim() === '') return refuse({ code: 'study-title-missing' });
  const data = {
    ...{ status: 'prepared', title: title.trim(), version: 1, sha256, openedAt: now, openedBy: actor },
    ...{ registeredAt: null, registeredVersion: null, registeredSha256: null, closedAt: null },
  };
  return accept([{ kind: 'StudyOpened', noun: 'study', recordId: newId('std'), data }]);
};

export const openStudy = { firstRecord, decide } as const;
