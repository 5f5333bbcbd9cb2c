import { z } from 'zod';
import { locales, localizedText } from '../basics/locale.ts';
import { taskKinds } from '../programme/rules.ts';
import { costKinds } from './cost-kinds.ts';

const text = (longest: number) => z.string().max(longest);
const day = z.iso.date().nullable();
const contact = { name: text(200), email: text(254) };

/** A course abroad and as what it counts at home. */
const agreedCourse = z.strictObject({
  title: text(200),
  /** ECTS credits. */
  credits: z.number().min(0).max(120).nullable(),
  recognisedAs: text(200),
  localCredits: z.number().min(0).max(120).nullable(),
});
export type AgreedCourse = z.infer<typeof agreedCourse>;

/** The rule of the obligation after the stay, with its name as the parties read it. */
export const agreedRule = z.strictObject({ ruleId: text(80), version: z.int().min(1), name: localizedText });
export type AgreedRule = z.infer<typeof agreedRule>;

/** A task as it was agreed; those of the application stand word for word. */
const agreedTask = z.strictObject({
  taskId: z.string().regex(/^tsk_[0-9a-f-]{36}$/),
  /** From 0, in the order of the agreement. */
  position: z.int().min(0).max(99),
  kind: z.enum(taskKinds).nullable(),
  title: text(200),
  expectedResult: text(2000),
  measure: text(1000),
  evidence: text(1000),
  dueOn: day,
  /** The task of the same agreement that takes its place; such a task is owed no more. */
  supersededBy: z
    .string()
    .regex(/^tsk_[0-9a-f-]{36}$/)
    .nullable(),
});
export type AgreedTask = z.infer<typeof agreedTask>;

export const costPayers = ['grant', 'sending', 'host', 'participant', 'other'] as const;

/** Money as it was planned. */
const agreedCost = z.strictObject({
  kind: z.enum(costKinds),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** In the currency's smallest unit: tiyn, cents. */
  amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  paidBy: z.enum(costPayers),
});
export type AgreedCost = z.infer<typeof agreedCost>;

/**
 * What the three parties sign. Of a draft anything may be empty; `agreementFaults` says what is missing or wrong before it is
 * offered.
 */
export const agreementContent = z.strictObject({
  /** Why it is changed or corrected; empty for the first version. */
  reason: text(2000),
  /** Both ends included. */
  plannedStart: day,
  plannedEnd: day,
  /** ISO 3166-1 alpha-3. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  host: z.strictObject({
    hostId: text(80).nullable(),
    name: text(200),
    department: text(200),
    contact: z.strictObject(contact),
    /** Who signs for the host; the letter with the personal link goes there, in this language. */
    signer: z.strictObject({ ...contact, position: text(200), locale: z.enum(locales) }),
  }),
  /** Who looks after the participant at the host. */
  supervisor: z.strictObject(contact),
  courses: z.array(agreedCourse).max(40),
  tasks: z.array(agreedTask).max(40),
  costs: z.array(agreedCost).max(40),
  duties: z.array(localizedText).max(30),
  /** The rules of return by which the participant is bound afterwards; `null` for none. */
  obligation: agreedRule.nullable(),
});
export type AgreementContent = z.infer<typeof agreementContent>;
