import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { interestStatuses, offerStatuses, supportKinds } from '../core/alumni/support.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const ofInstitution = z.strictObject({ institutionId });
const ofRecord = z.strictObject({ institutionId, id: recordId });

export const supportOfferView = z.strictObject({
  id: recordId,
  institutionId,
  institution: localizedText,
  kind: z.enum(supportKinds),
  /** ISCED code; `null` for all fields. */
  field: z.string().nullable(),
  title: localizedText,
  description: localizedText,
  closesOn: z.string(),
  status: z.enum(offerStatuses),
  postedAt: z.string(),
});
export type SupportOfferView = z.infer<typeof supportOfferView>;

export const listOpenOffers = {
  id: 'support-offer.list-open',
  method: 'GET',
  path: '/api/me/support-offers',
  summary: 'What institutions offer to alumni now, those of the own field first, with the own interest.',
  answer: z.strictObject({
    offers: z.array(
      supportOfferView.extend({
        isOwnField: z.boolean(),
        interest: z
          .strictObject({ id: recordId, institutionId, status: z.enum(interestStatuses) })
          .nullable(),
      }),
    ),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const listSupportOffers = {
  id: 'support-offer.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/support-offers',
  summary: 'The offers of an institution with who noted an interest; how many were taken up.',
  params: ofInstitution,
  answer: z.strictObject({
    offers: z.array(supportOfferView.extend({ noted: z.int(), takenUp: z.int() })),
    /** Of its own alumni, in an offer of whatever institution. */
    interests: z.array(
      z.strictObject({
        id: recordId,
        offerId: recordId,
        title: localizedText,
        institution: localizedText,
        participant: z.string(),
        status: z.enum(interestStatuses),
        notedAt: z.string(),
        takenUpOn: z.string().nullable(),
      }),
    ),
  }),
  permission: 'list-support-offers',
} as const satisfies Endpoint;

export const postSupportOffer = {
  id: 'support-offer.post',
  method: 'POST',
  path: '/api/institutions/:institutionId/support-offers',
  summary: 'Offer a vacancy, a university task, a small grant or a mentor to alumni.',
  params: ofInstitution,
  body: z.strictObject({
    kind: z.enum(supportKinds),
    field: z
      .string()
      .regex(/^\d{2,4}$/)
      .nullable(),
    title: localizedText,
    description: localizedText,
    closesOn: z.iso.date(),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'post-support-offer',
  entries: ['SupportOfferPosted'],
} as const satisfies Endpoint;

export const closeSupportOffer = {
  id: 'support-offer.close',
  method: 'POST',
  path: '/api/institutions/:institutionId/support-offers/:id/close',
  summary: 'Close an offer before its day.',
  params: ofRecord,
  answer: z.strictObject({ closed: z.boolean() }),
  permission: 'close-support-offer',
  entries: ['SupportOfferClosed'],
} as const satisfies Endpoint;

export const noteInterest = {
  id: 'support-interest.note',
  method: 'POST',
  path: '/api/institutions/:institutionId/alumni/:id/interests',
  summary: 'Say that one wants an offer, or not any more; the institution that posted it sees that.',
  params: ofRecord,
  body: z.strictObject({ offerId: recordId, isWanted: z.boolean() }),
  answer: z.strictObject({ id: recordId, status: z.enum(interestStatuses) }),
  permission: 'note-support-interest',
  entries: ['SupportInterestNoted', 'SupportInterestRenewed', 'SupportInterestWithdrawn'],
} as const satisfies Endpoint;

export const recordTakeUp = {
  id: 'support-interest.take-up',
  method: 'POST',
  path: '/api/institutions/:institutionId/support-interests/:id/take-up',
  summary: 'Record that an alumnus got what was offered.',
  params: ofRecord,
  body: z.strictObject({ takenUpOn: z.iso.date() }),
  answer: z.strictObject({ recorded: z.boolean() }),
  permission: 'record-take-up',
  entries: ['SupportTakenUp'],
} as const satisfies Endpoint;
