import { z } from 'zod';
import { codingUnits, roundStatuses } from '../core/study/standing/codebook-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const params = z.strictObject({ institutionId, studyId: recordId });
const ofRound = z.strictObject({ institutionId, studyId: recordId, roundId: recordId });
const accountId = z.string().min(1).max(60);
const person = z.strictObject({ id: accountId, name: z.string() });
const named = z.strictObject({ id: recordId, name: z.string() });

/** An estimate as it is shown: undefined is null with its reasons, never 1. */
const estimate = z.strictObject({
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  method: z.string(),
  n: z.number(),
  nMissing: z.number(),
  status: z.enum(['ok', 'undefined', 'suppressed', 'bounded']),
  reasons: z.array(z.string()).readonly(),
});

const roundLine = z.strictObject({
  id: recordId,
  number: z.int().min(1),
  unit: z.enum(codingUnits),
  status: z.enum(roundStatuses),
  codebookVersion: z.int().min(1),
  texts: z.int().min(1),
  coders: z.array(person).readonly(),
  openedAt: z.string(),
});
export type RoundLine = z.infer<typeof roundLine>;

export const listRounds = {
  id: 'coding-round.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/rounds',
  summary: 'Rounds of blind coding of a study, newest first, and what a new one can be made of.',
  params,
  answer: z.strictObject({
    study: z.string(),
    isClosed: z.boolean(),
    rounds: z.array(roundLine),
    analysts: z.array(person).readonly(),
    /** Texts that are in no running round. */
    transcripts: z.array(named),
    codebooks: z.array(z.strictObject({ id: recordId, version: z.int().min(1), codes: z.int() })),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

export const openRound = {
  id: 'coding-round.open',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/rounds',
  summary: 'Open a round of blind coding: texts, coders, units and codebook are fixed from then on.',
  params,
  body: z.strictObject({
    codebookId: recordId,
    unit: z.enum(codingUnits),
    transcriptIds: z.array(recordId).max(500),
    coders: z.array(accountId).max(50),
  }),
  answer: z.strictObject({ id: recordId, number: z.int().min(1) }),
  permission: 'open-coding-round',
  entries: ['CodingRoundOpened'],
} as const satisfies Endpoint;

const settlement = z.strictObject({
  codeId: recordId,
  isGiven: z.boolean(),
  settledBy: z.string(),
  settledAt: z.string(),
  reason: z.string(),
  status: z.enum(['stands', 'replaced']),
});

const disagreement = z.strictObject({
  transcriptId: recordId,
  start: z.int().min(0),
  end: z.int().min(0),
  /** The unit with some words around it. */
  before: z.string(),
  words: z.string(),
  after: z.string(),
  speaker: z.string().nullable(),
  shared: z.array(recordId).readonly(),
  disputed: z.array(
    z.strictObject({
      codeId: recordId,
      givenBy: z.array(accountId).readonly(),
      notBy: z.array(accountId).readonly(),
      isGiven: z.boolean().nullable(),
    }),
  ),
  /** The earlier first, those replaced included. */
  history: z.array(settlement),
});
export type DisagreementView = z.infer<typeof disagreement>;

const agreement = z.strictObject({
  units: z.int().min(0),
  same: z.int().min(0),
  several: z.int().min(0),
  kappa: estimate,
  alpha: estimate,
  decisions: z.strictObject({ count: z.int().min(0), kappa: estimate, alpha: estimate }),
  codes: z
    .array(z.strictObject({ code: recordId, units: z.int(), kappa: estimate, alpha: estimate }))
    .readonly(),
  word: z.enum(['reported', 'tentative', 'recode', 'undefined']),
});
export type AgreementView = z.infer<typeof agreement>;

export const readRound = {
  id: 'coding-round.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/rounds/:roundId',
  summary:
    'A round: who has handed in what. While it is coded nothing else of others; then the agreement, and where coders differ.',
  params: ofRound,
  answer: z.strictObject({
    study: z.string(),
    round: roundLine,
    isCoder: z.boolean(),
    /** Why the reader may not settle; null where he may. */
    mayNotSettle: z.enum(['still-open', 'is-coder']).nullable(),
    /** No other analyst is there, so that coders settle among themselves. */
    codersSettle: z.boolean(),
    texts: z.array(
      z.strictObject({
        id: recordId,
        name: z.string(),
        version: z.int().min(1),
        sheets: z.array(z.strictObject({ coderId: accountId, isHandedIn: z.boolean() })),
      }),
    ),
    codes: z.array(named).readonly(),
    /** Of the round and of all texts of the study, in its units (turns for passages). */
    doubled: z.strictObject({
      units: z.int(),
      all: z.int(),
      needed: z.int(),
      isEnough: z.boolean(),
    }),
    compared: z
      .strictObject({
        units: z.int(),
        outside: z.int(),
        agreement,
        disagreements: z.array(disagreement),
      })
      .nullable(),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;
export type RoundView = z.infer<(typeof readRound)['answer']>;

export const handIn = {
  id: 'coding-round.hand-in',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/rounds/:roundId/texts/:transcriptId/hand-in',
  summary: 'Hand in what one has coded in a text of a round; with the last sheet the round is compared.',
  params: z.strictObject({ institutionId, studyId: recordId, roundId: recordId, transcriptId: recordId }),
  answer: z.strictObject({ isCompared: z.boolean() }),
  permission: 'hand-in-codings',
  entries: ['CodingSheetOpened', 'CodingSheetHandedIn', 'CodingRoundCompared', 'CodingRoundSettled'],
} as const satisfies Endpoint;

export const settle = {
  id: 'coding-round.settle',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/rounds/:roundId/settle',
  summary:
    'Settle a unit on which coders differ, code by code, with the reason; a later word replaces the earlier.',
  params: ofRound,
  body: z.strictObject({
    transcriptId: recordId,
    start: z.int().min(0),
    end: z.int().min(0),
    decisions: z.array(z.strictObject({ codeId: recordId, isGiven: z.boolean() })).max(1000),
    reason: z.string().max(4000),
  }),
  answer: z.strictObject({ isSettled: z.boolean() }),
  permission: 'settle-disagreement',
  entries: [
    ...(['DisagreementSettled', 'SettlementReplaced', 'CodingSheetOpened', 'CodingsChanged'] as const),
    'CodingRoundSettled',
  ],
} as const satisfies Endpoint;
