import { z } from 'zod';
import { localizedText } from '../basics/locale.ts';
import { reviewRules, usualReview } from './review-rules.ts';
import { rubricShape } from './rubric.ts';
import { complete, unfinished, type Strictness } from './strictness.ts';

const country = z.string().regex(/^[A-Z]{3}$/);
const itemId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

export const degreeLevels = ['bachelor', 'master', 'doctor'] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

export const taskKinds = ['scientific', 'creative', 'project', 'proposal'] as const;
export type TaskKind = (typeof taskKinds)[number];

const rulesShape = (strictness: Strictness) => {
  const { words, instant, day, least } = strictness;
  return z.strictObject({
    title: localizedText,
    summary: words,
    opensAt: instant,
    /** The last moment in which a submission may begin. */
    closesAt: instant,
    /** In which zone the deadline is announced and shown. */
    timeZone: z.string().max(60),
    /** How long after the deadline a submission that was begun in time may still arrive. */
    graceMinutes: z.int().min(0).max(180),
    stay: z.strictObject({ from: day, to: day }),
    finalReportDueOn: day,
    /** Who may apply; a rule that is `null` does not ask. */
    eligibility: z.strictObject({
      levels: z.array(z.enum(degreeLevels)).min(least(1)),
      /** Years of study, both ends included. */
      years: z.strictObject({ from: z.int().min(1).max(8), to: z.int().min(1).max(8) }).nullable(),
      citizenship: z.array(country).min(least(1)).nullable(),
      gradeAverage: z
        .strictObject({ least: z.number().min(0).max(100), outOf: z.number().min(1).max(100) })
        .nullable(),
      language: z.enum(languageLevels).nullable(),
    }),
    /** Quotas: so many places for destinations in these countries. */
    regions: z
      .array(
        z.strictObject({
          id: itemId,
          name: words,
          countries: z.array(country).min(least(1)),
          places: z.int().min(0).max(100_000),
          /** Whole tenge for one place; `null` divides the budget evenly over all places. */
          grant: z.int().min(0).nullable().default(null),
        }),
      )
      .min(least(1))
      .max(40),
    /** Whole tenge. */
    budget: z.int().min(0),
    /** Places of one university at most; `null` for no cap. */
    universityCap: z.int().min(0).nullable(),
    /** Admitted host institutions with the reason; an empty list admits every host in the regions. */
    hosts: z.array(z.strictObject({ hostId: z.string().max(80), reason: words })).max(500),
    /** How many destinations an applicant names, in order. */
    choices: z.strictObject({ fewest: z.int().min(1).max(10), most: z.int().min(1).max(10) }),
    tasks: z.strictObject({ fewest: z.int().min(1).max(20), most: z.int().min(1).max(20) }),
    questions: z
      .array(
        z.strictObject({
          id: itemId,
          label: words,
          hint: words.nullable(),
          kind: z.enum(['short', 'long', 'choice']),
          isRequired: z.boolean(),
          /** Characters at most, for written answers. */
          longest: z.int().min(1).max(20_000).nullable(),
          options: z.array(z.strictObject({ id: itemId, label: words })).max(50),
        }),
      )
      .max(60),
    rubric: rubricShape(strictness),
    /** How applications are judged. */
    review: reviewRules.default(usualReview),
    documents: z.array(z.strictObject({ id: itemId, label: words, isRequired: z.boolean() })).max(30),
    priorities: z.array(z.strictObject({ id: itemId, name: words })).max(60),
    /** Share of the places that groups must get, 0 to 1. */
    groupShare: z.number().min(0).max(1),
    /** The rule of the obligation after the stay, which the agreement takes over; left out where the call binds nobody. */
    obligation: z.strictObject({ ruleId: z.string().max(80), version: z.int().min(1) }).exactOptional(),
    /** How two applications are known to be of one person: by account, or also by identification number. */
    samePerson: z.enum(['account', 'iin']),
  });
};

/**
 * The rules of a call, one version. A draft may lack texts (`''`), dates (`''`) and items of lists; of a call that was
 * announced they are `completeRules`. What is open is frozen: a correction is a new version with its reason, and each
 * application is judged by the version it was made under.
 */
export const callRules = rulesShape(unfinished);
export type CallRules = z.infer<typeof callRules>;

/** Rules that lack nothing, as applicants read them. */
export const completeRules = rulesShape(complete);

export type Eligibility = CallRules['eligibility'];
export type Region = CallRules['regions'][number];
export type Question = CallRules['questions'][number];
