import { z } from 'zod';
import { localizedText, locales } from '../core/basics/locale.ts';
import { followUpStatuses } from '../core/alumni/follow-up.ts';
import { outcomeStates } from '../core/alumni/outcome.ts';
import { evidenceLadder } from '../core/obligation/evidence.ts';
import type { Endpoint } from './endpoint.ts';
import { answersForm, wave } from './follow-up-form.ts';

/**
 * What lets in instead of an account: the token of the newest link, or the twelve letters of the printed letter. It never stands in an
 * address. What is unknown, foreign or replaced gets one and the same `link-unknown`; too many tries get `link-tries-too-many`.
 */
const token = z.string().min(1).max(400);
const withToken = z.strictObject({ token });

export const openFollowUp = {
  id: 'follow-up.open',
  method: 'POST',
  path: '/api/follow-up/open',
  summary: 'What a personal link or a printed code opens; never a name, an address or a number.',
  body: z.union([withToken, z.strictObject({ code: z.string().max(40) })]),
  answer: z.strictObject({
    /** For the calls that follow; also where a code was typed. */
    token,
    institution: localizedText,
    locale: z.enum(locales),
    wave,
    /** `invited`: may be answered; `answered`: thanks, and a new link may be asked for; `closed`, `stopped`: said kindly. */
    status: z.enum(followUpStatuses),
    answeredAt: z.string().nullable(),
    closesOn: z.string(),
    questionnaire: z.int(),
    stay: z.strictObject({ country: z.string(), endedMonth: z.string() }),
    /** What was known last, to be confirmed or corrected; `null` where nothing is. */
    known: z
      .strictObject({
        state: z.enum(outcomeStates),
        country: z.string().nullable(),
        seenOn: z.string(),
        inField: z.boolean().nullable(),
      })
      .nullable(),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const answerFollowUp = {
  id: 'follow-up.answer',
  method: 'POST',
  path: '/api/follow-up/answer',
  summary: 'Answer once by the personal link; what is wrong is named question by question.',
  body: answersForm.extend({ token }),
  answer: z.strictObject({ answered: z.boolean() }),
  permission: 'public',
  entries: ['FollowUpAnswered', 'OutcomeRecorded', 'OutcomeReplaced', 'ContributionNamed'],
} as const satisfies Endpoint;

export const stopFollowUp = {
  id: 'follow-up.stop',
  method: 'POST',
  path: '/api/follow-up/stop',
  summary: 'Be asked nothing more, or say that one is not the person of the letter; holds at once.',
  body: withToken.extend({ why: z.enum(['asked-to', 'not-me']) }),
  answer: z.strictObject({ stopped: z.boolean() }),
  permission: 'public',
  entries: ['AlumnusStopped', 'FollowUpStopped'],
} as const satisfies Endpoint;

export const askNewLink = {
  id: 'follow-up.ask-link',
  method: 'POST',
  path: '/api/follow-up/links',
  summary:
    'Have a new link sent to the address of the account; says the same to everybody, whatever the link was.',
  body: withToken,
  answer: z.strictObject({ asked: z.boolean() }),
  permission: 'public',
  entries: ['FollowUpLinkReissued'],
} as const satisfies Endpoint;

/**
 * The body of the request is the file itself, the token travels in the header `follow-up-token`, and the rest in the query. For whoever has
 * answered by this link, as long as the asking is open.
 */
export const showOutcome = {
  id: 'follow-up.show',
  method: 'POST',
  path: '/api/follow-up/document',
  summary:
    'Show by a document (PDF, JPEG or PNG up to 20 MB) what was answered; it counts once the office has looked at it.',
  query: z.strictObject({
    name: z.string().trim().min(1).max(200),
    evidence: z.enum(evidenceLadder).exclude(['self-report']),
    /** Agrees that the document is kept and looked at; nothing is read without it. */
    consent: z.enum(['yes', 'no']),
  }),
  answer: z.strictObject({ shown: z.boolean() }),
  permission: 'public',
  entries: ['OutcomeRecorded'],
} as const satisfies Endpoint;

const choice = z.strictObject({ value: z.string(), text: localizedText });
export const questionElement = z.strictObject({
  type: z.enum(['radiogroup', 'checkbox', 'dropdown', 'text', 'comment', 'boolean']),
  name: z.string(),
  title: localizedText,
  description: localizedText.optional(),
  choices: z.array(choice).optional(),
  choicesFrom: z.literal('countries').optional(),
  inputType: z.literal('month').optional(),
  maxLength: z.int().optional(),
  visibleIf: z.string().optional(),
  isRequired: z.boolean().optional(),
});

export const readQuestionnaire = {
  id: 'questionnaire.read',
  method: 'GET',
  path: '/api/questionnaires/follow-up/:version',
  summary:
    'The questions of the follow-up, one version, in three languages, as a JSON form definition of SurveyJS.',
  params: z.strictObject({ version: z.string().regex(/^\d{1,3}$/) }),
  answer: z.strictObject({
    version: z.int(),
    title: localizedText,
    pages: z.array(
      z.strictObject({
        name: z.string(),
        title: localizedText,
        description: localizedText.optional(),
        elements: z.array(questionElement),
      }),
    ),
  }),
  permission: 'public',
} as const satisfies Endpoint;
