import { z } from 'zod';

const id = z.string().min(1).max(200);
const place = z.int().min(0);
const counts = z.record(id, place);
/** Tenge with at most two decimals; what a sum of all can be is checked where the whole is read. */
const amount = z.number().min(0).max(1e13);

/** One who applies for a place. A group is taken whole or not at all. */
const application = z.strictObject({
  id,
  region: id,
  university: id,
  group: id.optional(),
  cost: amount,
  value: z.int().min(-1e9).max(1e9),
});

/** The shape of an allocation's input, as a file holds it; `readInstance` checks what a shape cannot say. */
export const instanceShape = z.strictObject({
  budget: amount,
  regionQuota: counts,
  universityCap: counts,
  applications: z.array(application).max(200_000),
  conflicts: z.array(z.tuple([id, id])).optional(),
  reserved: z.array(z.strictObject({ name: id, ids: z.array(id), atLeast: place })).optional(),
  greyZone: z.array(id).optional(),
  tickets: z.record(id, z.string().regex(/^[0-9a-f]{1,128}$/)).optional(),
});

/** What is to be allocated among whom: amounts in one currency, values whole numbers, regions and universities by code. */
export type Instance = z.infer<typeof instanceShape>;
