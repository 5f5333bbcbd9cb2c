import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { callStates } from '../core/programme/call-state.ts';
import { programmeInput } from '../core/programme/create-programme.ts';
import { hostInput, partnerAgreementInput } from '../core/programme/partner.ts';
import { callRules } from '../core/programme/rules.ts';
import { universityTaskContent } from '../core/programme/university-task.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const reason = z.string().trim().min(3).max(2000);
const inInstitution = z.strictObject({ institutionId });
const recordOfInstitution = z.strictObject({ institutionId, id: recordId });
const byId = z.strictObject({ id: recordId });

export const programmeView = z.strictObject({ id: recordId, name: localizedText, purpose: localizedText });
export type ProgrammeView = z.infer<typeof programmeView>;

export const callView = z.strictObject({
  id: recordId,
  programmeId: recordId,
  programme: localizedText,
  state: z.enum(callStates),
  version: z.int(),
  rules: callRules,
  rulesSha256: sha256,
  /** Published before the opening, so that anyone can see later that the rubric did not change. */
  rubricSha256: sha256,
  announcedAt: z.string().nullable(),
  isDemonstration: z.boolean(),
  /** The server's clock, by which deadlines count. */
  now: z.string(),
});
export type CallView = z.infer<typeof callView>;

export const listProgrammes = {
  id: 'programme.list',
  method: 'GET',
  path: '/api/programmes',
  summary: 'Programmes of the national office.',
  answer: z.strictObject({ programmes: z.array(programmeView) }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const createProgramme = {
  id: 'programme.create',
  method: 'POST',
  path: '/api/programmes',
  summary: 'Create a programme.',
  body: programmeInput,
  answer: z.strictObject({ id: recordId }),
  permission: 'create-programme',
  entries: ['ProgrammeCreated'],
} as const satisfies Endpoint;

export const listCalls = {
  id: 'call.list',
  method: 'GET',
  path: '/api/calls',
  summary: 'Calls that were announced; with drafts for whoever may read them.',
  answer: z.strictObject({ calls: z.array(callView) }),
  permission: 'public',
} as const satisfies Endpoint;

export const readCall = {
  id: 'call.read',
  method: 'GET',
  path: '/api/calls/:id',
  summary: 'One call with its rules as they hold now.',
  params: byId,
  answer: z.strictObject({ call: callView }),
  permission: 'public',
} as const satisfies Endpoint;

export const listCallVersions = {
  id: 'call.list-versions',
  method: 'GET',
  path: '/api/calls/:id/versions',
  summary: 'Every version of a call\u2019s rules since it was announced, with the reason.',
  params: byId,
  answer: z.strictObject({
    versions: z.array(
      z.strictObject({
        version: z.int(),
        rulesSha256: sha256,
        writtenAt: z.string(),
        reason: z.string().nullable(),
        rules: callRules,
      }),
    ),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const draftCall = {
  id: 'call.draft',
  method: 'POST',
  path: '/api/calls',
  summary: 'Begin a call with its rules; they may be incomplete until it is announced.',
  body: z.strictObject({ programmeId: recordId, rules: callRules }),
  answer: z.strictObject({ id: recordId }),
  permission: 'draft-call',
  entries: ['CallDrafted'],
} as const satisfies Endpoint;

export const reviseCall = {
  id: 'call.revise',
  method: 'PUT',
  path: '/api/calls/:id/rules',
  summary: 'New rules: a draft is replaced, an announced call gets a new version with the reason.',
  params: byId,
  /** `base` is the fingerprint of the rules that the writer began from; where others stand now, nothing is written. */
  body: z.strictObject({ base: sha256, rules: callRules, reason: reason.optional() }),
  /** The fingerprint is what the next revision begins from. */
  answer: z.strictObject({ version: z.int(), rulesSha256: sha256 }),
  permission: 'revise-call',
  entries: ['CallRevised', 'CallCorrected'],
} as const satisfies Endpoint;

export const announceCall = {
  id: 'call.announce',
  method: 'POST',
  path: '/api/calls/:id/announce',
  summary: 'Make the call and the fingerprint of its rubric public; it opens by itself on its day.',
  params: byId,
  answer: z.strictObject({ rubricSha256: sha256 }),
  permission: 'announce-call',
  entries: ['CallAnnounced'],
} as const satisfies Endpoint;

export const hostView = hostInput.extend({ id: recordId });
export type HostView = z.infer<typeof hostView>;

export const listHosts = {
  id: 'host.list',
  method: 'GET',
  path: '/api/hosts',
  summary: 'Host institutions, found by a part of the name and the country.',
  query: z.strictObject({
    name: z.string().max(100).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
  }),
  answer: z.strictObject({ hosts: z.array(hostView) }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const recordHost = {
  id: 'host.record',
  method: 'POST',
  path: '/api/institutions/:institutionId/hosts',
  summary: 'Record a host institution; one that is known already is found again.',
  params: inInstitution,
  body: hostInput,
  answer: z.strictObject({ id: recordId }),
  permission: 'record-host',
  entries: ['HostRecorded'],
} as const satisfies Endpoint;

export const partnerAgreementView = partnerAgreementInput.extend({
  id: recordId,
  hostName: z.string(),
  country: z.string(),
  endedAt: z.string().nullable(),
});
export type PartnerAgreementView = z.infer<typeof partnerAgreementView>;

export const listPartnerAgreements = {
  id: 'partner-agreement.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/partner-agreements',
  summary: 'Agreements of a university with hosts, soonest to expire first.',
  params: inInstitution,
  answer: z.strictObject({ agreements: z.array(partnerAgreementView) }),
  permission: 'list-partner-agreements',
} as const satisfies Endpoint;

export const recordPartnerAgreement = {
  id: 'partner-agreement.record',
  method: 'POST',
  path: '/api/institutions/:institutionId/partner-agreements',
  summary: 'Record an agreement with a host.',
  params: inInstitution,
  body: partnerAgreementInput,
  answer: z.strictObject({ id: recordId }),
  permission: 'record-partner-agreement',
  entries: ['PartnerAgreementRecorded'],
} as const satisfies Endpoint;

export const endPartnerAgreement = {
  id: 'partner-agreement.end',
  method: 'POST',
  path: '/api/institutions/:institutionId/partner-agreements/:id/end',
  summary: 'End an agreement before its day, with the reason.',
  params: recordOfInstitution,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ ended: z.boolean() }),
  permission: 'end-partner-agreement',
  entries: ['PartnerAgreementEnded'],
} as const satisfies Endpoint;

export const universityTaskView = z.strictObject({
  id: recordId,
  institutionId,
  version: z.int(),
  content: universityTaskContent,
  publishedAt: z.string(),
  withdrawnAt: z.string().nullable(),
});
export type UniversityTaskView = z.infer<typeof universityTaskView>;

export const listUniversityTasks = {
  id: 'university-task.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/university-tasks',
  summary: 'What a university wants done, newest first.',
  params: inInstitution,
  answer: z.strictObject({ tasks: z.array(universityTaskView) }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const publishUniversityTask = {
  id: 'university-task.publish',
  method: 'POST',
  path: '/api/institutions/:institutionId/university-tasks',
  summary: 'Publish a task of the university for groups.',
  params: inInstitution,
  body: universityTaskContent,
  answer: z.strictObject({ id: recordId }),
  permission: 'publish-university-task',
  entries: ['UniversityTaskPublished'],
} as const satisfies Endpoint;

export const reviseUniversityTask = {
  id: 'university-task.revise',
  method: 'PUT',
  path: '/api/institutions/:institutionId/university-tasks/:id',
  summary: 'A new version, with the reason; groups keep theirs.',
  params: recordOfInstitution,
  body: z.strictObject({ content: universityTaskContent, reason }),
  answer: z.strictObject({ version: z.int() }),
  permission: 'revise-university-task',
  entries: ['UniversityTaskRevised'],
} as const satisfies Endpoint;

export const withdrawUniversityTask = {
  id: 'university-task.withdraw',
  method: 'POST',
  path: '/api/institutions/:institutionId/university-tasks/:id/withdraw',
  summary: 'No new group forms on it.',
  params: recordOfInstitution,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-university-task',
  entries: ['UniversityTaskWithdrawn'],
} as const satisfies Endpoint;
