import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { Call } from '../programme/call.ts';
import type { ApplicationStanding } from './application.ts';
import { checkEligibility } from './check-eligibility.ts';
import { completeness, type ApplicantFacts } from './completeness.ts';
import type { DraftContent } from './draft-content.ts';
import { maySubmitAt } from './may-submit-at.ts';
import { regionOf } from './region-of.ts';
import { applicationStates } from './states.ts';

/** All that a submission is decided on. */
export interface SubmissionState {
  readonly call: Call | undefined;
  readonly content: DraftContent;
  readonly applicant: ApplicantFacts;
  readonly accountId: string;
  readonly personId: string | undefined;
  /** The application that was submitted before from this draft, if any. */
  readonly before: (ApplicationStanding & { readonly id: string }) | undefined;
  /** Tasks of the submission before, by id. */
  readonly tasksBefore: readonly string[];
  /** Ids of tasks written here that another application has: never by our pages. */
  readonly takenTaskIds: readonly string[];
  /** Another application of the same person to this call, wherever it was made. */
  readonly hasOther: boolean;
  /** The group that the draft belongs to: then it is submitted with the group. */
  readonly groupId: string | null;
  readonly documentSha256: string;
  /** Fingerprints of the tasks' texts, in their order. */
  readonly taskSha256: readonly string[];
}

interface SubmissionInput {
  readonly draftId: string;
  /** When the applicant opened the last page, by the server's clock. */
  readonly begunAt: string;
  /** Set by the submission of a group, which submits all its members. */
  readonly withGroup?: boolean;
}

const taskEntries = (
  applicationId: string,
  { content, call, taskSha256, tasksBefore }: SubmissionState,
  now: string,
): readonly EntryBody[] => {
  const { tasks } = content.tasks;
  const kept = tasks.map(({ id }) => id);
  return [
    ...tasks.map(({ id, kind, dueOn }, position): EntryBody => ({
      kind: tasksBefore.includes(id) ? 'TaskRewritten' : 'TaskPromised',
      noun: 'task',
      recordId: id,
      data: {
        applicationId,
        position,
        kind: kind ?? '',
        dueOn: dueOn ?? '',
        contentSha256: taskSha256[position] ?? '',
        finalReportDueOnAtSubmission: call?.rules.finalReportDueOn ?? '',
        withdrawnAt: null,
      },
    })),
    ...tasksBefore
      .filter((id) => !kept.includes(id))
      .map((id): EntryBody => ({
        kind: 'TaskDropped',
        noun: 'task',
        recordId: id,
        data: { withdrawnAt: now },
      })),
  ];
};

/**
 * Submit what was written. Refused outside the call's time, when anything is missing (with the whole list), when the
 * rules do not admit the applicant, and when the person has another application to this call. A repeat of what was
 * submitted changes nothing.
 */
export const submitApplication = (
  state: SubmissionState,
  { begunAt, withGroup = false }: SubmissionInput,
  { newId, now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { call, content, before, personId, groupId } = state;
  if (call === undefined || call.standing.announcedAt === null) return refuse({ code: 'call-unknown' });
  if (before?.status === 'submitted' && before.documentSha256 === state.documentSha256) return accept([]);
  if (!maySubmitAt(call.standing, begunAt, now)) {
    return refuse({ code: now < call.rules.opensAt ? 'call-not-open' : 'deadline-passed' });
  }
  if (groupId !== null && !withGroup) return refuse({ code: 'submitted-with-group' });
  const moved = moveFrom(applicationStates, before?.status ?? null, 'submit-application');
  if (!moved.ok) return moved;
  const missing = completeness(content, call.rules, state.applicant);
  const { citizenship } = state.applicant;
  const barred = checkEligibility(call.rules.eligibility, { record: content.record, citizenship });
  const list: readonly RefusalItem[] = [...missing, ...barred];
  if (list.length > 0 || personId === undefined) return refuse({ code: 'incomplete', list });
  if (state.takenTaskIds.length > 0) return refuse({ code: 'task-id-taken' });
  if (state.hasOther) return refuse({ code: 'applied-already' });
  const firstCountry = content.plan.choices[0]?.country ?? '';
  const region = regionOf(call.rules, firstCountry);
  const applicationId = before?.id ?? newId('app');
  const told = {
    callVersion: call.standing.version,
    status: moved.value,
    documentSha256: state.documentSha256,
    submittedAt: now,
    regionId: region?.id ?? '',
    level: content.record.level ?? '',
    firstCountry,
    groupId,
  };
  const first = { callId: call.id, accountId: state.accountId, personId, version: 1 };
  return accept([
    before === undefined
      ? {
          kind: 'ApplicationSubmitted',
          noun: 'application',
          recordId: applicationId,
          data: { ...first, ...told },
        }
      : {
          kind: 'ApplicationSubmittedAgain',
          noun: 'application',
          recordId: applicationId,
          data: { ...told, version: before.version + 1 },
        },
    ...taskEntries(applicationId, state, now),
  ]);
};
