import { z } from 'zod';
import { dayOrders, decimalSigns } from '../../../core/import/import-profile.ts';

/** The choice of a column that stays what the profile it began from says: a part of a total, a half of a month. */
export const asInProfile = '=';

/** A mapping that somebody is making: by heading the field, `asInProfile`, or nothing where the column is not taken. */
export const mappingDraft = z.object({
  /** The profile it began from. */
  base: z.string().nullable(),
  target: z.string(),
  fields: z.record(z.string(), z.string()),
  /** Values that all rows have, by field. */
  fixed: z.record(z.string(), z.string()),
  dayOrder: z.enum(dayOrders),
  decimalSign: z.enum(decimalSigns),
  /** By field: word of the file, code of the register. */
  values: z.record(z.string(), z.record(z.string(), z.string())),
});
export type MappingDraft = z.infer<typeof mappingDraft>;
