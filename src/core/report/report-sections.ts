import { z } from 'zod';
import { evidenceKinds } from './evidence-kinds.ts';
import { publicationConsents } from './publication-consent.ts';
import { claims } from './result.ts';

const written = (longest: number) => z.string().max(longest);

/** One piece of evidence as it is being named. */
export const evidenceItem = z.strictObject({
  /** Made by the page that adds it. */
  id: z.string().regex(/^evi_[0-9a-f-]{36}$/),
  kind: z.enum(evidenceKinds),
  /** The link, DOI, number or code; empty for a file. */
  value: written(500),
  /** What it shows. */
  note: written(300),
  /** The file itself, or the saved copy of what is on the web. */
  fileId: z.string().max(80).nullable(),
});
export type EvidenceItem = z.infer<typeof evidenceItem>;

/** The page of one task. */
export const taskReport = z.strictObject({
  claim: z.enum(claims).nullable(),
  /** What came of it; of a task that was superseded: by what. */
  outcome: written(4000),
  selfAssessment: written(2000),
  useAtHome: written(2000),
  evidence: z.array(evidenceItem).max(20),
  consent: z.enum(publicationConsents).nullable(),
});
export type TaskReport = z.infer<typeof taskReport>;

/** Courses taken abroad, for the university to recognise. */
export const coursesReport = z.strictObject({
  courses: z
    .array(
      z.strictObject({
        id: z.string().regex(/^crs_[0-9a-f-]{36}$/),
        title: written(300),
        code: written(40),
        /** Credits as the host counts them (ECTS), in tenths at the finest. */
        ects: z.number().min(0).max(120).multipleOf(0.1).nullable(),
        grade: written(40),
      }),
    )
    .max(40),
});
export type CoursesReport = z.infer<typeof coursesReport>;

/** What later applicants ask about. */
export const experienceTopics = [
  'study',
  'housing',
  'money',
  'documents',
  'language',
  'health',
  'advice',
] as const;
export type ExperienceTopic = (typeof experienceTopics)[number];

/** Experience for later applicants, each item with a consent of its own. */
export const experienceReport = z.strictObject({
  items: z
    .array(
      z.strictObject({
        topic: z.enum(experienceTopics),
        text: written(2000),
        consent: z.enum(publicationConsents).nullable(),
      }),
    )
    .max(experienceTopics.length),
});
export type ExperienceReport = z.infer<typeof experienceReport>;
