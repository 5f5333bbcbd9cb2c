import type { z } from 'zod';
import type { readAward } from '../../contract/award.ts';

type Answer = z.infer<typeof readAward.answer>;

/** A decision that has arrived, as its applicant may read it, with his name. */
export interface DecidedAward extends Pick<Answer, 'callTitle' | 'reference'> {
  readonly applicant: string;
  readonly award: NonNullable<Answer['award']>;
}
