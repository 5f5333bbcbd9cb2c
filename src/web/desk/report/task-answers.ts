import type { FileView } from '../../../contract/draft.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { TaskReport } from '../../../core/report/report-sections.ts';
import { text } from '../../../messages.ts';
import { evidenceWords } from './evidence-words.ts';
import type { PartAnswer } from './part-answer.ts';

/** The report on one task as it reads. */
export const taskAnswers = (
  taskId: string,
  { claim, outcome, selfAssessment, useAtHome, evidence, consent }: TaskReport,
  files: readonly FileView[],
  locale: Locale,
): readonly PartAnswer[] => {
  const nameOf = (id: string) => files.find((file) => file.id === id)?.name ?? '';
  const answers = {
    claim: ['task.claim', claim === null ? '' : text(locale, `report.claim.${claim}`)],
    outcome: ['task.outcome', outcome],
    selfAssessment: ['task.self', selfAssessment],
    useAtHome: ['task.use', useAtHome],
    evidence: ['task.evidence', evidence.map((item) => evidenceWords(item, nameOf, locale)).join('\n')],
    consent: ['check.consent', consent === null ? '' : text(locale, `report.consent.${consent}`)],
  } as const;
  return Object.entries(answers).map(([field, [question, answer]]) => ({
    field: `${taskId}.${field}`,
    question: text(locale, `report.${question}`),
    answer,
  }));
};
