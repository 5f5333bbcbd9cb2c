import type { GroupView } from '../../../contract/group.ts';
import { fewestMembers } from '../../../core/application/group.ts';
import type { PlainMessageKey } from '../../../messages.ts';

/** Why the leader cannot send the group's applications yet, as a message; undefined when he can. */
export const whyNotSubmit = ({
  call,
  members,
}: Pick<GroupView, 'call' | 'members'>): PlainMessageKey | undefined => {
  if (call.state !== 'open' && call.state !== 'closing') return 'application.call.closed';
  if (members.length < fewestMembers) return 'application.group.submit.few';
  return members.every(({ draftId, missing }) => draftId !== null && missing === 0)
    ? undefined
    : 'application.group.submit.missing';
};
