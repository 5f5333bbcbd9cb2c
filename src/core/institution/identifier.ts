import { z } from 'zod';

/** Systems in which an institution is known, each with the form of its identifiers. */
export const identifierForms = {
  /** Number of the organisation in the national platform. */
  epvo: /^\d{1,9}$/,
  /** Business identification number of Kazakhstan, which a consent names its operator by. */
  bin: /^\d{12}$/,
  /** SCHAC home organisation, a domain name: what Erasmus Without Paper calls hei-id. */
  schac: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  /** Erasmus code as printed: country letters, place, number (`D BERLIN01`, `KZ ALMATY02`). */
  erasmus: /^[A-Z]{1,3} [A-ZÀ-Ý-]{1,12}\d{2,3}$/,
  /** Participant identification code of the European Commission. */
  pic: /^\d{9}$/,
  /** Research Organization Registry. */
  ror: /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/,
} as const;

export const identifierKind = z.enum(['epvo', 'bin', 'schac', 'erasmus', 'pic', 'ror']);
export type IdentifierKind = z.infer<typeof identifierKind>;

export const identifierInput = z.strictObject({
  kind: identifierKind,
  value: z.string().trim().min(1).max(80),
});
export type IdentifierInput = z.infer<typeof identifierInput>;

/** One name of an institution in another system. */
export interface IdentifierStanding {
  readonly institutionId: string;
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly removedAt: string | null;
}
