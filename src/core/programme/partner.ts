import { z } from 'zod';
import { identifierKind } from '../institution/identifier.ts';

/** An institution abroad, known to all: the same host is recorded once. */
export const hostInput = z.strictObject({
  name: z.string().trim().min(1).max(200),
  country: z.string().regex(/^[A-Z]{3}$/),
  identifiers: z
    .array(z.strictObject({ kind: identifierKind, value: z.string().trim().min(1).max(80) }))
    .max(10),
});
export type HostInput = z.infer<typeof hostInput>;

export interface HostStanding extends HostInput {
  /** The institution that recorded it. */
  readonly recordedBy: string;
}

/** What a university agreed with a host: so many places, from when to when. */
export const partnerAgreementInput = z.strictObject({
  hostId: z.string(),
  number: z.string().trim().min(1).max(80),
  places: z.int().min(0).max(10_000),
  validFrom: z.iso.date(),
  validTo: z.iso.date(),
});
export type PartnerAgreementInput = z.infer<typeof partnerAgreementInput>;

export interface PartnerAgreementStanding extends PartnerAgreementInput {
  readonly endedAt: string | null;
}
