import { z } from 'zod';
import { locales, type Locale } from '../basics/locale.ts';

/** What a person can agree to, each by itself; the text of each purpose has versions. */
export const consentPurposes = {
  /** Processing of the application and the mobility; without it nothing can be applied for. */
  processing: 1,
  /** Being asked about the life after the mobility. */
  'follow-up': 1,
  /** Reading months of pension contributions from the official file. */
  contributions: 1,
  /** Publication of results under one's name. */
  publication: 1,
} as const;
export type ConsentPurpose = keyof typeof consentPurposes;

export const consentPurpose = z.enum(['processing', 'follow-up', 'contributions', 'publication']);

export interface ConsentStanding {
  readonly personId: string;
  readonly purpose: ConsentPurpose;
  readonly version: number;
  /** In which language it was read. */
  readonly locale: Locale;
  /** SHA-256 of the text as shown. */
  readonly textSha256: string;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

export const giveConsentInput = z.strictObject({
  personId: z.string(),
  purpose: consentPurpose,
  version: z.int().min(1),
  locale: z.enum(locales),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type GiveConsentInput = z.infer<typeof giveConsentInput>;
