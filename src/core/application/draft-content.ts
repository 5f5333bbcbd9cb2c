import { z } from 'zod';
import { degreeLevels, languageLevels } from '../programme/rules.ts';
import { taskContent } from './task-content.ts';

const text = (longest: number) => z.string().max(longest);
const day = z.iso.date().nullable();

/** The academic record. */
const recordSection = z.strictObject({
  level: z.enum(degreeLevels).nullable(),
  yearOfStudy: z.int().min(1).max(8).nullable(),
  /** ISCED-F 2013, four digits. */
  field: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  programmeOfStudy: text(200),
  gradeAverage: z.number().min(0).max(100).nullable(),
  languageCode: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  languageLevel: z.enum(languageLevels).nullable(),
  languageCertificate: text(200),
});

/** Where and when, in order of wish, and what is to be learnt. */
const planSection = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        hostId: z.string().max(80).nullable(),
        hostName: text(200),
        country: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable(),
        reason: text(2000),
      }),
    )
    .max(10),
  stayFrom: day,
  stayTo: day,
  learningPlan: text(6000),
});

const tasksSection = z.strictObject({ tasks: z.array(taskContent).max(20) });

/** Answers to the call's own questions, by the question's id. */
const questionsSection = z.strictObject({ answers: z.record(z.string().max(40), text(20_000)) });

/** Files by the id of the document that was asked for. */
const documentsSection = z.strictObject({
  files: z.record(z.string().max(40), z.array(z.string().max(80)).max(10)),
});

/** What the applicant declares before he submits. */
const declarationSection = z.strictObject({ isTrue: z.boolean() });

/** The sections of a draft; each is saved by itself, in any order. */
export const draftSections = {
  record: recordSection,
  plan: planSection,
  tasks: tasksSection,
  questions: questionsSection,
  documents: documentsSection,
  declaration: declarationSection,
} as const;
export type DraftSection = keyof typeof draftSections;
export const draftSection = z.enum(['record', 'plan', 'tasks', 'questions', 'documents', 'declaration']);

export const draftContent = z.strictObject(draftSections);
export type DraftContent = z.infer<typeof draftContent>;

/** A draft in which nothing was written yet. */
export const emptyDraft: DraftContent = {
  record: {
    level: null,
    yearOfStudy: null,
    field: null,
    programmeOfStudy: '',
    gradeAverage: null,
    languageCode: null,
    languageLevel: null,
    languageCertificate: '',
  },
  plan: { choices: [], stayFrom: null, stayTo: null, learningPlan: '' },
  tasks: { tasks: [] },
  questions: { answers: {} },
  documents: { files: {} },
  declaration: { isTrue: false },
};
