import { z } from 'zod';
import { localizedText, type LocalizedText } from '../basics/locale.ts';

/** The national office is an institution too, with its own journal; migrations create it under this id. */
export const nationalOffice = 'national-office';

/** What is written of an institution; none of it is personal. */
export const institutionInput = z.strictObject({
  name: localizedText,
  shortName: z.string().trim().min(1).max(40),
  country: z.string().regex(/^[A-Z]{3}$/),
});
export type InstitutionInput = z.infer<typeof institutionInput>;

/** What is so of an institution, as its entries say. `kind` is `office` for the national office alone. */
export interface InstitutionStanding {
  readonly kind: 'university' | 'office';
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly country: string;
  readonly isDemonstration: boolean;
  readonly createdAt: string;
}
