import { z } from 'zod';

const name = z.string().min(1).max(200);

/**
 * How a claim names a fact: by its id, or with the unit in which the claim uses it, where a person read that the source
 * means another one than it prints.
 */
export const reference = z
  .union([name, z.strictObject({ fact: name, unit: z.string().min(1).max(80) })])
  .meta({ id: 'reference' });
export type Reference = z.infer<typeof reference>;

/** One or more facts; a `*` stands for one part of a cell's name: `Table3.2019.*`. */
export const references = z.array(reference).min(1).max(2000).meta({ id: 'references' });
export type References = z.infer<typeof references>;
