import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { fewestMembers, type GroupStanding } from './group.ts';
import { submitApplication, type SubmissionState } from './submit-application.ts';

/** The group with the submission of each member as it would be decided alone. */
interface GroupSubmissionState {
  readonly group: GroupStanding | undefined;
  readonly members: readonly (SubmissionState & { readonly draftId: string; readonly name: string })[];
}

interface GroupSubmissionInput {
  readonly groupId: string;
  readonly begunAt: string;
}

/**
 * All or none: every member's application is submitted in one step, or the refusal says what is missing to whom.
 * `field` of an item begins with the member's draft.
 */
export const submitGroup = (
  { group, members }: GroupSubmissionState,
  { groupId, begunAt }: GroupSubmissionInput,
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (group === undefined || group.withdrawnAt !== null) return refuse({ code: 'group-unknown' });
  if (members.length < fewestMembers)
    return refuse({ code: 'group-too-small', params: { fewest: fewestMembers } });
  const entries: EntryBody[] = [];
  const list: RefusalItem[] = [];
  for (const { draftId, name, ...state } of members) {
    const decided = submitApplication(state, { draftId, begunAt, withGroup: true }, circumstances);
    if (decided.ok) entries.push(...decided.value);
    else if (decided.refusal.code !== 'incomplete')
      list.push({ ...decided.refusal, params: { ...decided.refusal.params, name }, field: draftId });
    else
      list.push({
        code: 'member-incomplete',
        params: { name, count: decided.refusal.list?.length ?? 0 },
        field: draftId,
      });
  }
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  if (entries.length === 0 && group.submittedAt !== null) return accept([]);
  return accept([
    { kind: 'GroupSubmitted', noun: 'group', recordId: groupId, data: { submittedAt: circumstances.now } },
    ...entries,
  ]);
};
