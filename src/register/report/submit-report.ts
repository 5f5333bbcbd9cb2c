import { sql } from 'kysely';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import { refuse } from '../../core/basics/result.ts';
import { emptyTaskReport } from '../../core/report/empty-task-report.ts';
import { submitReport } from '../../core/report/submit-report.ts';
import type { Command, Place } from '../command.ts';
import { loadReportSubmission, type LoadedReport } from './load-report-submission.ts';
import { refreshLedger } from './refresh-ledger.ts';
import { saveEvidence } from './save-evidence.ts';

const idsOf = (entries: readonly EntryBody[], noun: string): readonly string[] =>
  entries.filter((entry) => entry.noun === noun).map(({ recordId }) => recordId);

const saveResult = async (
  { trx, institutionId, circumstances }: Place,
  { tasks, content, fileOf }: LoadedReport,
  { recordId, data }: EntryBody,
): Promise<void> => {
  const task = tasks.find(({ taskId }) => taskId === data['taskId']);
  if (task === undefined) throw new Error('a result of a task that was not agreed on');
  const { outcome, selfAssessment, useAtHome, evidence } = content.tasks.get(task.taskId) ?? emptyTaskReport;
  await trx
    .insertInto('result_content')
    .values({
      institution_id: institutionId,
      id: recordId,
      title: task.title,
      agreed: JSON.stringify(task),
      outcome,
      self_assessment: selfAssessment,
      use_at_home: useAtHome,
    })
    .execute();
  const at = circumstances.now;
  await saveEvidence(trx, institutionId, {
    resultId: recordId,
    items: evidence,
    fileOf,
    from: 0,
    additionId: null,
    at,
  });
};

const saveWords = async (
  { trx, institutionId }: Place,
  { content }: LoadedReport,
  entries: readonly EntryBody[],
): Promise<void> => {
  const courses = idsOf(entries, 'recognition').map((id, index) => ({
    ...content.courses.courses[index],
    id,
  }));
  await sql`
    insert into recognition_text (institution_id, id, title, code, grade)
    select ${institutionId}, c.id, c.title, c.code, c.grade
      from jsonb_to_recordset(${JSON.stringify(courses)}::jsonb) as c (id text, title text, code text, grade text)`.execute(
    trx,
  );
  const told = idsOf(entries, 'experience').map((id, index) => ({
    id,
    text: content.experience.items[index]?.text ?? '',
  }));
  await sql`
    insert into experience_text (institution_id, id, text)
    select ${institutionId}, e.id, e.text
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as e (id text, text text)`.execute(trx);
};

/** Submission fixes what was written: standings by the entries, the words and the fingerprints of evidence beside them. */
export const submitReportCommand: Command<
  { readonly id: string; readonly versions: Readonly<Record<string, number>> },
  LoadedReport | undefined,
  { readonly contentSha256: string }
> = {
  name: 'submit-report',
  load: async ({ trx, institutionId }, { id }) => loadReportSubmission(trx, institutionId, id),
  owner: (loaded) => loaded?.report.accountId,
  decide: (loaded, input, circumstances) =>
    loaded === undefined ? refuse({ code: 'report-unknown' }) : submitReport(loaded, input, circumstances),
  save: async (place, { entries, state }) => {
    if (state === undefined || entries.length === 0) return;
    for (const entry of entries) if (entry.noun === 'result') await saveResult(place, state, entry);
    await saveWords(place, state, entries);
    const { trx, institutionId } = place;
    // What counts from now on stands in the results; a draft beside it would only be a second truth.
    await sql`delete from report_section
               where institution_id = ${institutionId} and report_id = ${state.report.id}`.execute(trx);
    await refreshLedger(trx, institutionId, [state.report.mobilityId]);
  },
  answer: ([entry], loaded) => ({
    contentSha256: (entry === undefined ? loaded?.report.contentSha256 : loaded?.fingerprints.report) ?? '',
  }),
};
