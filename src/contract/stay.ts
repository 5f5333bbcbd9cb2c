import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { costPayers } from '../core/mobility/agreement-content.ts';
import { costKinds } from '../core/mobility/cost-kinds.ts';
import { currencies } from '../core/mobility/currency.ts';
import { emergencyContact } from '../core/mobility/emergency-contact.ts';
import { endReasons } from '../core/mobility/end-reasons.ts';
import { milestoneStatuses } from '../core/mobility/milestone.ts';
import { safetyStatuses, safetyWords } from '../core/mobility/safety-report.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { mobilityView } from './mobility.ts';

const reason = z.string().trim().min(3).max(4000);
const day = z.iso.date();
const ofInstitution = z.strictObject({ institutionId });
const ofRecord = z.strictObject({ institutionId, id: recordId });
const done = z.strictObject({ recorded: z.boolean() });
/** Whole minor units of the currency. */
const minorUnits = z.int().min(0).max(1_000_000_000_000_000);
/** Tenge for one unit of the currency. */
const rate = z.string().regex(/^\d{1,9}(\.\d{1,8})?$/);

/** One cost of a stay; see `core/mobility/cost-line.ts` for units. */
export const costLineView = z.strictObject({
  id: recordId,
  kind: z.enum(costKinds),
  paidBy: z.enum(costPayers),
  currency: z.string(),
  planned: z.int(),
  plannedRate: z.string().nullable(),
  plannedRateOn: z.string().nullable(),
  actual: z.int().nullable(),
  actualRate: z.string().nullable(),
  actualRateOn: z.string().nullable(),
  recordedAt: z.string(),
});
export type CostLineView = z.infer<typeof costLineView>;

const safetyLine = z.strictObject({
  id: recordId,
  mobilityId: recordId,
  status: z.enum(safetyStatuses),
  reportedAt: z.string(),
  answeredAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});
export type SafetyLine = z.infer<typeof safetyLine>;

export const readStay = {
  id: 'stay.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities/:id/stay',
  summary: 'One stay with its costs, whom a danger is reported to, and the reports that the asker may read.',
  params: ofRecord,
  answer: z.strictObject({
    mobility: mobilityView,
    costs: z.array(costLineView),
    hasEmergencyContact: z.boolean(),
    /** `null` where nobody was named: a danger is then reported to every coordinator. */
    safetyPerson: z.strictObject({ accountId: recordId, name: z.string() }).nullable(),
    safetyReports: z.array(safetyLine),
  }),
  permission: 'read-mobility',
} as const satisfies Endpoint;

const onDay = z.strictObject({ on: day });
export const recordDeparture = {
  id: 'stay.record-departure',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/departure',
  summary: 'The participant has left, under an agreement in force.',
  params: ofRecord,
  body: onDay,
  answer: done,
  permission: 'record-departure',
  entries: ['DepartureRecorded'],
} as const satisfies Endpoint;
export const recordArrival = {
  id: 'stay.record-arrival',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/arrival',
  summary: 'The participant has arrived at the host.',
  params: ofRecord,
  body: onDay,
  answer: done,
  permission: 'record-arrival',
  entries: ['ArrivalRecorded'],
} as const satisfies Endpoint;
export const recordReturn = {
  id: 'stay.record-return',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/return',
  summary: 'The participant is back; before the planned last day with the reason.',
  params: ofRecord,
  body: z.strictObject({ on: day, endReason: z.enum(endReasons).nullable() }),
  answer: done,
  permission: 'record-return',
  entries: ['MobilityReturned'],
} as const satisfies Endpoint;
export const correctStay = {
  id: 'stay.correct',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/corrections',
  summary: 'Put a wrongly recorded day or reason right, with why.',
  params: ofRecord,
  body: z.strictObject({
    departedOn: day,
    arrivedOn: day.nullable(),
    returnedOn: day.nullable(),
    endReason: z.enum(endReasons).nullable(),
    reason,
  }),
  answer: done,
  permission: 'correct-stay',
  entries: ['StayCorrected'],
} as const satisfies Endpoint;

export const addCostLine = {
  id: 'cost-line.add',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/costs',
  summary: 'Plan a cost in its currency, with the rate and its day unless it is in tenge.',
  params: ofRecord,
  body: z.strictObject({
    kind: z.enum(costKinds),
    paidBy: z.enum(costPayers),
    currency: z.enum(currencies),
    planned: minorUnits,
    rate: rate.nullable(),
    rateOn: day.nullable(),
  }),
  answer: z.strictObject({ id: recordId }),
  permission: 'add-cost-line',
  entries: ['CostLineAdded'],
} as const satisfies Endpoint;
export const recordActualCost = {
  id: 'cost-line.record-actual',
  method: 'POST',
  path: '/api/institutions/:institutionId/cost-lines/:id/actual',
  summary: 'What was spent, with the rate of the day it was spent.',
  params: ofRecord,
  body: z.strictObject({ actual: minorUnits, rate: rate.nullable(), rateOn: day.nullable() }),
  answer: done,
  permission: 'record-actual-cost',
  entries: ['ActualCostRecorded'],
} as const satisfies Endpoint;
export const removeCostLine = {
  id: 'cost-line.remove',
  method: 'POST',
  path: '/api/institutions/:institutionId/cost-lines/:id/removal',
  summary: 'Take a cost back that was planned by mistake or fell away, with why.',
  params: ofRecord,
  body: z.strictObject({ reason }),
  answer: done,
  permission: 'remove-cost-line',
  entries: ['CostLineRemoved'],
} as const satisfies Endpoint;

export const readEmergencyContact = {
  id: 'emergency-contact.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/mobilities/:id/emergency-contact',
  summary: 'Whom to call when something happens; each look of another is written down.',
  params: ofRecord,
  answer: z.strictObject({
    contact: emergencyContact.extend({ writtenAt: z.string() }).nullable(),
  }),
  permission: 'read-emergency-contact',
} as const satisfies Endpoint;
export const writeEmergencyContact = {
  id: 'emergency-contact.write',
  method: 'PUT',
  path: '/api/institutions/:institutionId/mobilities/:id/emergency-contact',
  summary: 'Whom to call when something happens.',
  params: ofRecord,
  body: emergencyContact,
  answer: done,
  permission: 'write-emergency-contact',
  entries: ['EmergencyContactWritten'],
} as const satisfies Endpoint;

export const nameSafetyPerson = {
  id: 'safety-person.name',
  method: 'PUT',
  path: '/api/institutions/:institutionId/mobilities/:id/safety-person',
  summary: 'To whom of the institution a danger is reported: for one stay, or all of its call without one.',
  params: ofRecord,
  body: z.strictObject({ accountId: recordId.nullable(), isForCall: z.boolean() }),
  answer: z.strictObject({ named: z.int() }),
  permission: 'name-safety-person',
  entries: ['SafetyPersonNamed'],
} as const satisfies Endpoint;
export const listSafetyPeople = {
  id: 'safety-person.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/safety-people',
  summary: 'Who of an institution may be named: its coordinators and heads.',
  params: ofInstitution,
  answer: z.strictObject({ people: z.array(z.strictObject({ accountId: recordId, name: z.string() })) }),
  permission: 'name-safety-person',
} as const satisfies Endpoint;
export const reportDanger = {
  id: 'safety-report.make',
  method: 'POST',
  path: '/api/institutions/:institutionId/mobilities/:id/safety-reports',
  summary: 'Tell the named person of a danger; nobody else reads it.',
  params: ofRecord,
  body: safetyWords,
  answer: z.strictObject({ id: recordId }),
  permission: 'report-danger',
  entries: ['DangerReported'],
} as const satisfies Endpoint;
export const listSafetyReports = {
  id: 'safety-report.list',
  method: 'GET',
  path: '/api/me/safety-reports',
  summary: 'Dangers reported to who asks that are not closed, oldest first.',
  answer: z.strictObject({
    reports: z.array(safetyLine.extend({ institutionId, participant: z.string(), country: z.string() })),
  }),
  permission: 'signed-in',
} as const satisfies Endpoint;
export const readSafetyReport = {
  id: 'safety-report.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/safety-reports/:id',
  summary: 'A danger, for who reported it and whom it was reported to.',
  params: ofRecord,
  answer: z.strictObject({
    report: safetyLine.extend({
      institutionId,
      participant: z.string(),
      country: z.string(),
      isOwn: z.boolean(),
      /** `null` after it was forgotten. */
      words: safetyWords.nullable(),
      answer: z.string().nullable(),
    }),
  }),
  permission: 'read-safety-report',
} as const satisfies Endpoint;
export const answerSafetyReport = {
  id: 'safety-report.answer',
  method: 'POST',
  path: '/api/institutions/:institutionId/safety-reports/:id/answer',
  summary: 'What the named person does about it, told to the participant.',
  params: ofRecord,
  body: z.strictObject({ answer: z.string().trim().min(3).max(4000) }),
  answer: done,
  permission: 'answer-safety-report',
  entries: ['SafetyReportAnswered'],
} as const satisfies Endpoint;
export const closeSafetyReport = {
  id: 'safety-report.close',
  method: 'POST',
  path: '/api/institutions/:institutionId/safety-reports/:id/close',
  summary: 'The danger is over.',
  params: ofRecord,
  answer: done,
  permission: 'close-safety-report',
  entries: ['SafetyReportClosed'],
} as const satisfies Endpoint;

export const milestoneView = z.strictObject({
  id: recordId,
  groupId: recordId,
  position: z.int(),
  title: localizedText,
  dueOn: z.string(),
  /** Whole tenge. */
  amount: z.number(),
  status: z.enum(milestoneStatuses),
  claimedAt: z.string().nullable(),
  releasedAt: z.string().nullable(),
  /** What the leader says was done; `null` before he did, or after it was forgotten. */
  claim: z.string().nullable(),
  /** Why the money was released or refused, last. */
  reason: z.string().nullable(),
});
export type MilestoneView = z.infer<typeof milestoneView>;
export const listMilestones = {
  id: 'milestone.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/groups/:id/milestones',
  summary:
    'What a group does by when for which money, and what was released; for its members and its university.',
  params: ofRecord,
  answer: z.strictObject({
    taskTitle: localizedText,
    callTitle: localizedText,
    leader: z.string(),
    isLeader: z.boolean(),
    milestones: z.array(milestoneView),
  }),
  permission: 'list-milestones',
} as const satisfies Endpoint;
export const listClaimedMilestones = {
  id: 'milestone.list-claimed',
  method: 'GET',
  path: '/api/institutions/:institutionId/milestones',
  summary: 'What groups of the university say is done and nobody has looked at yet, longest waiting first.',
  params: ofInstitution,
  answer: z.strictObject({
    milestones: z.array(
      z.strictObject({
        id: recordId,
        groupId: recordId,
        title: localizedText,
        taskTitle: localizedText,
        /** Whole tenge. */
        amount: z.number(),
        claimedAt: z.string(),
      }),
    ),
  }),
  permission: 'release-milestone',
} as const satisfies Endpoint;
export const claimMilestone = {
  id: 'milestone.claim',
  method: 'POST',
  path: '/api/institutions/:institutionId/milestones/:id/claim',
  summary: 'The leader says that a part of the task is done, and how one sees it.',
  params: ofRecord,
  body: z.strictObject({ claim: z.string().trim().min(20).max(4000) }),
  answer: done,
  permission: 'claim-milestone',
  entries: ['MilestoneClaimed'],
} as const satisfies Endpoint;
export const releaseMilestone = {
  id: 'milestone.release',
  method: 'POST',
  path: '/api/institutions/:institutionId/milestones/:id/release',
  summary: 'The university has seen that it is done and releases its money.',
  params: ofRecord,
  body: z.strictObject({ reason }),
  answer: done,
  permission: 'release-milestone',
  entries: ['MilestoneReleased'],
} as const satisfies Endpoint;
export const refuseMilestone = {
  id: 'milestone.refuse',
  method: 'POST',
  path: '/api/institutions/:institutionId/milestones/:id/refusal',
  summary: 'It is not done yet, and why; the leader may claim it again.',
  params: ofRecord,
  body: z.strictObject({ reason }),
  answer: done,
  permission: 'refuse-milestone',
  entries: ['MilestoneRefused'],
} as const satisfies Endpoint;
