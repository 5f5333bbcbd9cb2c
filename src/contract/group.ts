import { z } from 'zod';
import { localizedText, locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { callView, universityTaskView } from './programme.ts';

const reason = z.string().trim().min(3).max(2000);
const inInstitution = z.strictObject({ institutionId });
const recordOfInstitution = z.strictObject({ institutionId, id: recordId });

export const groupView = z.strictObject({
  id: recordId,
  institutionId,
  call: callView,
  universityTask: universityTaskView,
  leaderAccountId: recordId,
  isLeader: z.boolean(),
  submittedAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  /** For the leader only: what others join by. */
  joinToken: z.string().nullable(),
  members: z.array(
    z.strictObject({
      id: recordId,
      accountId: recordId,
      name: z.string(),
      draftId: recordId.nullable(),
      missing: z.int(),
      isSelf: z.boolean(),
    }),
  ),
});
export type GroupView = z.infer<typeof groupView>;

export const openGroup = {
  id: 'group.open',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups',
  summary: 'Open a group on a task of the own university and be its leader.',
  params: inInstitution,
  body: z.strictObject({ callId: recordId, universityTaskId: recordId }),
  answer: z.strictObject({ id: recordId }),
  permission: 'open-group',
  entries: ['GroupOpened', 'GroupJoined'],
} as const satisfies Endpoint;

export const readGroup = {
  id: 'group.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/groups/:id',
  summary: 'A group, for its members and its university.',
  params: recordOfInstitution,
  answer: z.strictObject({ group: groupView }),
  permission: 'signed-in',
} as const satisfies Endpoint;

/** No address of anybody, and no word of an application. */
export const readGroupInvitation = {
  id: 'group.read-invitation',
  method: 'POST',
  path: '/api/groups/invitation',
  summary: 'What group a leader\u2019s link invites to, for whoever may join.',
  body: z.strictObject({ token: z.string().max(300) }),
  answer: z.strictObject({
    institutionName: localizedText,
    call: callView,
    universityTask: universityTaskView,
    leaderName: z.string(),
    /** How many are in it now. */
    members: z.int(),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const joinGroup = {
  id: 'group.join',
  method: 'POST',
  path: '/api/groups/join',
  summary: 'Join a group by its leader\u2019s link.',
  body: z.strictObject({ token: z.string().max(300) }),
  answer: z.strictObject({ institutionId, groupId: recordId }),
  permission: 'join-group',
  entries: ['GroupJoined'],
} as const satisfies Endpoint;

export const leaveGroup = {
  id: 'group.leave',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups/:id/members/:memberId/leave',
  summary: 'Leave a group, or as its leader take a member out, before it is submitted.',
  params: z.strictObject({ institutionId, id: recordId, memberId: recordId }),
  body: z.strictObject({ reason: reason.optional() }),
  answer: z.strictObject({ left: z.boolean() }),
  permission: 'leave-group',
  entries: ['GroupLeft', 'GroupMemberRemoved'],
} as const satisfies Endpoint;

export const submitGroup = {
  id: 'group.submit',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups/:id/submit',
  summary: 'Submit every member\u2019s application in one step, or learn what is missing to whom.',
  params: recordOfInstitution,
  body: z.strictObject({ locale: z.enum(locales), begun: z.string().max(300) }),
  answer: z.strictObject({ applications: z.array(recordId) }),
  permission: 'submit-group',
  entries: [
    'GroupSubmitted',
    'ApplicationSubmitted',
    'ApplicationSubmittedAgain',
    'TaskPromised',
    'TaskRewritten',
    'TaskDropped',
  ],
} as const satisfies Endpoint;

export const withdrawGroup = {
  id: 'group.withdraw',
  method: 'POST',
  path: '/api/institutions/:institutionId/groups/:id/withdraw',
  summary: 'Take the whole group back, with every application in it.',
  params: recordOfInstitution,
  body: z.strictObject({ reason: reason.optional() }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-group',
  entries: ['GroupWithdrawn', 'ApplicationWithdrawn', 'GroupLeft'],
} as const satisfies Endpoint;
