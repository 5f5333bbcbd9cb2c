import { z } from 'zod';

/** The record of an account's person in one institution. Everything personal is kept apart and can go. */
export interface PersonStanding {
  readonly accountId: string;
  readonly recordedAt: string;
  readonly erasedAt: string | null;
}

const date = z.iso.date();
const nameText = z.string().trim().min(1).max(120);

/** What a person says of himself. A name may be one word; any script is fine. */
export const personDetailInput = z.strictObject({
  givenName: nameText,
  familyName: nameText.nullable(),
  patronymic: nameText.nullable(),
  birthDate: date.nullable(),
  /** ISO 5218: 0 not known, 1 male, 2 female, 9 not applicable. */
  sex: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(9)]),
  /** ISO 3166-1 alpha-3. */
  citizenship: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  phone: z.string().trim().max(40).nullable(),
  /** Individual identification number; `undefined` leaves the one that is kept. */
  iin: z.string().max(20).nullable().optional(),
});
export type PersonDetailInput = z.infer<typeof personDetailInput>;
