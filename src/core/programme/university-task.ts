import { z } from 'zod';
import { localizedText } from '../basics/locale.ts';

export const universityTaskKinds = ['scientific', 'technical', 'humanitarian', 'creative'] as const;
export type UniversityTaskKind = (typeof universityTaskKinds)[number];

/** A part of a university's task with its day and its money, released when it is verified. */
const milestone = z.strictObject({
  title: localizedText,
  dueOn: z.iso.date(),
  /** Whole tenge. */
  amount: z.int().min(0),
});
export type Milestone = z.infer<typeof milestone>;

/** What a university wants done, for which groups form. */
export const universityTaskContent = z.strictObject({
  title: localizedText,
  problem: localizedText,
  expectedUse: localizedText,
  supervisor: z.string().trim().min(1).max(200),
  kind: z.enum(universityTaskKinds),
  /** A national research priority, by the id that calls use; `null` for none. */
  priority: z.string().max(40).nullable(),
  places: z.int().min(2).max(100),
  milestones: z.array(milestone).min(1).max(20),
});
export type UniversityTaskContent = z.infer<typeof universityTaskContent>;

export interface UniversityTaskStanding {
  readonly version: number;
  readonly contentSha256: string;
  readonly kind: UniversityTaskKind;
  readonly places: number;
  readonly priority: string | null;
  readonly publishedAt: string;
  readonly withdrawnAt: string | null;
}
