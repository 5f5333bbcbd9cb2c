import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { mobilityStatuses } from '../core/mobility/mobility.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

/** A stay as its participant and those who may read it see it. */
export const mobilityView = z.strictObject({
  institutionId,
  id: recordId,
  applicationId: recordId,
  /** Number of the application, as it stands on letters. */
  reference: z.string(),
  callId: recordId,
  callTitle: localizedText,
  accountId: recordId,
  participant: z.string(),
  groupId: recordId.nullable(),
  status: z.enum(mobilityStatuses),
  level: z.string(),
  regionId: z.string(),
  /** Whole tenge. */
  grantAmount: z.number(),
  country: z.string(),
  /** As the host is recorded, or as the applicant wrote it. */
  hostName: z.string(),
  hostId: recordId.nullable(),
  plannedStart: z.string(),
  plannedEnd: z.string(),
  agreementVersion: z.int().nullable(),
  departedOn: z.string().nullable(),
  arrivedOn: z.string().nullable(),
  returnedOn: z.string().nullable(),
  endReason: z.string().nullable(),
  openedAt: z.string(),
});
export type MobilityView = z.infer<typeof mobilityView>;

export const readMobility = {
  id: 'mobility.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities/:id',
  summary: 'One stay: planned and actual dates, and where it stands.',
  params: z.strictObject({ institutionId, id: recordId }),
  answer: z.strictObject({ mobility: mobilityView }),
  permission: 'read-mobility',
} as const satisfies Endpoint;

export const listMobilities = {
  id: 'mobility.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities',
  summary:
    'The stays of an institution, latest planned end first; how many stand in each status and how many are `late`.',
  params: z.strictObject({ institutionId }),
  query: z.strictObject({
    call: recordId.optional(),
    status: z.enum(mobilityStatuses).optional(),
    /** Whose departure or return should have been recorded by now. */
    late: z.literal('yes').optional(),
    before: cursor.optional(),
    size: pageSize.default(50),
  }),
  answer: z.strictObject({
    mobilities: z.array(mobilityView),
    next: cursor.nullable(),
    counts: z.record(z.string(), z.int()),
  }),
  permission: 'list-mobilities',
} as const satisfies Endpoint;

export const listOwnMobilities = {
  id: 'mobility.list-own',
  method: 'GET',
  path: '/api/me/mobilities',
  summary: 'The stays of who asks, in every institution.',
  answer: z.strictObject({ mobilities: z.array(mobilityView) }),
  permission: 'signed-in',
} as const satisfies Endpoint;
