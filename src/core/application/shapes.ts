import { standingShape } from '../basics/standing-shape.ts';
import type { ApplicationStanding, TaskStanding } from './application.ts';
import type { GroupMemberStanding, GroupStanding } from './group.ts';

export const applicationShape = standingShape<ApplicationStanding>(
  'application',
  { first: 'ApplicationSubmitted' },
  [
    'callId',
    'callVersion',
    'accountId',
    'personId',
    'groupId',
    'status',
    'version',
    'documentSha256',
    'submittedAt',
    'regionId',
    'level',
    'firstCountry',
  ],
);

export const taskShape = standingShape<TaskStanding>('task', { first: 'TaskPromised' }, [
  'applicationId',
  'position',
  'kind',
  'dueOn',
  'contentSha256',
  'finalReportDueOnAtSubmission',
  'withdrawnAt',
]);

export const groupShape = standingShape<GroupStanding>('group', { first: 'GroupOpened' }, [
  'callId',
  'universityTaskId',
  'universityTaskVersion',
  'leaderAccountId',
  'openedAt',
  'submittedAt',
  'withdrawnAt',
]);

export const groupMemberShape = standingShape<GroupMemberStanding>('group-member', { first: 'GroupJoined' }, [
  'groupId',
  'callId',
  'accountId',
  'joinedAt',
  'leftAt',
]);
