import { z } from 'zod';

export const contactRelations = ['parent', 'spouse', 'sibling', 'relative', 'friend', 'other'] as const;

/** Whom to call when something happens to a participant. */
export const emergencyContact = z.strictObject({
  name: z.string().trim().min(1).max(200),
  relation: z.enum(contactRelations),
  /** As one dials it from abroad: `+7 701 123 45 67`. */
  phone: z
    .string()
    .trim()
    .max(40)
    .regex(/^\+[0-9][0-9 ()-]{5,}$/),
  email: z.union([z.literal(''), z.email().max(200)]),
  /** Where the participant himself can be reached abroad. */
  ownPhone: z.union([
    z.literal(''),
    z
      .string()
      .trim()
      .max(40)
      .regex(/^\+[0-9][0-9 ()-]{5,}$/),
  ]),
  ownAddress: z.string().trim().max(500),
});
export type EmergencyContact = z.infer<typeof emergencyContact>;
