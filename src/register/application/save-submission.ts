import { sql } from 'kysely';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Place } from '../command.ts';
import type { LoadedSubmission } from './load-submission.ts';

/** The entry that says the draft was submitted; `undefined` where a repeat changed nothing. */
const entryOf = ({ draft }: LoadedSubmission, entries: readonly EntryBody[]): EntryBody | undefined =>
  entries.find(
    ({ noun, recordId, data }) =>
      noun === 'application' &&
      (draft.applicationId === null
        ? data['accountId'] === draft.accountId
        : recordId === draft.applicationId),
  );

const saveTasks = async ({ trx, institutionId }: Place, { draft }: LoadedSubmission): Promise<void> => {
  const { tasks } = draft.content.tasks;
  await sql`
    insert into task_content (institution_id, id, title, expected_result, measure, evidence, use_at_home, supervisor,
                              supervisor_email)
    select ${institutionId}, id, title, "expectedResult", measure, evidence, "useAtHome", supervisor, "supervisorEmail"
      from jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as t (id text, title text, "expectedResult" text,
           measure text, evidence text, "useAtHome" text, supervisor text, "supervisorEmail" text)
    on conflict (institution_id, id) do update
       set title = excluded.title, expected_result = excluded.expected_result, measure = excluded.measure,
           evidence = excluded.evidence, use_at_home = excluded.use_at_home, supervisor = excluded.supervisor,
           supervisor_email = excluded.supervisor_email`.execute(trx);
};

const saveChoices = async (
  { trx, institutionId }: Place,
  applicationId: string,
  { draft }: LoadedSubmission,
): Promise<void> => {
  const choices = draft.content.plan.choices.map(({ hostId, hostName, country }, index) => ({
    id: `${applicationId}.${index + 1}`,
    rank: index + 1,
    hostId,
    hostName,
    country,
  }));
  await sql`delete from choice where institution_id = ${institutionId} and application_id = ${applicationId}`.execute(
    trx,
  );
  await sql`
    insert into choice (institution_id, id, application_id, rank, host_id, host_name, country)
    select ${institutionId}, c.id, ${applicationId}, c.rank, h.id, c."hostName", c.country
      from jsonb_to_recordset(${JSON.stringify(choices)}::jsonb)
             as c (id text, rank integer, "hostId" text, "hostName" text, country text)
      left join host h on h.id = c."hostId"`.execute(trx);
};

/** Freeze what was submitted: the document, the words of the tasks, the choices, and that this person has applied. */
export const saveSubmission = async (
  place: Place,
  loaded: LoadedSubmission,
  entries: readonly EntryBody[],
): Promise<void> => {
  const entry = entryOf(loaded, entries);
  if (entry === undefined) return;
  const { trx, institutionId } = place;
  const { draft, document, locale, samePerson, submission } = loaded;
  const version = Number(entry.data['version']);
  await trx
    .insertInto('application_document')
    .values({
      institution_id: institutionId,
      id: `${entry.recordId}.${version}`,
      application_id: entry.recordId,
      version,
      locale,
      content: JSON.stringify(draft.content),
      document: JSON.stringify(document),
      sha256: submission.documentSha256,
    })
    .execute();
  await saveTasks(place, loaded);
  await saveChoices(place, entry.recordId, loaded);
  // A key of somebody else stops the submission here; done again, it finds him.
  await sql`
    insert into application_registry (call_id, same_person, institution_id, application_id)
    select ${draft.callId}, k, ${institutionId}, ${entry.recordId}
      from unnest(${samePerson}::text[]) k
     where not exists (select from application_registry r where r.call_id = ${draft.callId} and r.same_person = k
                          and r.application_id = ${entry.recordId})`.execute(trx);
  await sql`update draft set application_id = ${entry.recordId}
             where institution_id = ${institutionId} and id = ${draft.id}`.execute(trx);
};
