import { z } from 'zod';

/** Who stands behind a pseudonym; sealed in the key, apart from the study. */
export interface ParticipantPerson {
  readonly name: string;
  /** As transcripts call the person, declined forms too. */
  readonly names: readonly string[];
  /** Telephone or address at which the person may be asked; empty for none. */
  readonly contact: string;
}

/** As it is sent. */
export const participantPersonShape: z.ZodType<ParticipantPerson> = z.strictObject({
  name: z.string().trim().min(1).max(200),
  names: z.array(z.string().trim().min(2).max(80)).max(40).readonly(),
  contact: z.string().trim().max(200),
});
