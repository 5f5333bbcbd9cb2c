import { sql } from 'kysely';
import type { AnsweredSection } from '../../core/application/answers-document.ts';
import type { ApplicationStanding } from '../../core/application/application.ts';
import type { SubmissionState } from '../../core/application/submit-application.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Call } from '../../core/programme/call.ts';
import type { Place } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { findStanding } from '../standing.ts';
import { draftDocument } from './draft-document.ts';
import type { FormWords } from './form-words.ts';
import type { LoadedDraft } from './load-drafts.ts';

/** What a submission is decided on, and what is kept if it is accepted. */
export interface LoadedSubmission {
  readonly draft: LoadedDraft;
  readonly submission: SubmissionState;
  readonly document: readonly AnsweredSection[];
  readonly locale: Locale;
  /** By what the person is known in the call: the account, and the keyed hash of his number where the call says so. */
  readonly samePerson: readonly string[];
}

const samePersonOf = ({ accountId, iinHash }: LoadedDraft, call: Call | undefined): readonly string[] => [
  accountId,
  ...(call?.rules.samePerson === 'iin' && iinHash !== null ? [iinHash] : []),
];

/** Objects without a name, as JSON knows them. */
const plainDocument = (document: readonly AnsweredSection[]) =>
  document.map(({ id, title, items }) => ({
    id,
    title,
    items: items.map(({ field, question, answer }) => ({ field, question, answer })),
  }));

/** `before` finds tasks that were dropped only if they were taken up again: they keep their id for ever. */
const listTasks = async ({ trx, institutionId }: Place, applicationId: string, ids: readonly string[]) => {
  const { rows } = await sql<{ id: string; isOwn: boolean; isCurrent: boolean }>`
    select id, application_id = ${applicationId} as "isOwn", withdrawn_at is null as "isCurrent"
      from task
     where institution_id = ${institutionId} and (application_id = ${applicationId} or id = any(${ids}))
     order by position, id`.execute(trx);
  return {
    before: rows
      .filter(({ id, isOwn, isCurrent }) => isOwn && (isCurrent || ids.includes(id)))
      .map(({ id }) => id),
    taken: rows.filter(({ isOwn }) => !isOwn).map(({ id }) => id),
  };
};

/** The draft's row must be held by the caller. */
export const loadSubmission = async (
  place: Place,
  draft: LoadedDraft,
  call: Call | undefined,
  locale: Locale,
  formWords: FormWords,
): Promise<LoadedSubmission> => {
  const { trx, institutionId } = place;
  const { content, accountId, applicationId } = draft;
  const standing =
    applicationId === null
      ? undefined
      : await findStanding<ApplicationStanding>(trx, 'application', institutionId, applicationId);
  const ids = content.tasks.tasks.map(({ id }) => id);
  const tasks = await listTasks(place, applicationId ?? '', ids);
  const samePerson = samePersonOf(draft, call);
  const others = await sql<{ id: string }>`
    select application_id as id from application_registry
     where call_id = ${draft.callId} and same_person = any(${samePerson})
       and application_id <> ${applicationId ?? ''}`.execute(trx);
  const document = call === undefined ? [] : draftDocument(draft, call.rules, locale, formWords);
  return {
    draft,
    document,
    locale,
    samePerson,
    submission: {
      call,
      content,
      applicant: draft.applicant,
      accountId,
      personId: draft.personId,
      before:
        standing === undefined || applicationId === null ? undefined : { ...standing, id: applicationId },
      tasksBefore: tasks.before,
      takenTaskIds: tasks.taken,
      hasOther: others.rows.length > 0,
      groupId: draft.groupId,
      documentSha256: fingerprint(plainDocument(document)),
      taskSha256: content.tasks.tasks.map((task) => fingerprint(task)),
    },
  };
};
