import { z } from 'zod';

const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** An expected "no" as it crosses the wire: a code and parameters, never a sentence. */
export const refusalAnswer = z.object({
  code: z.string().min(1),
  params: params.optional(),
  /** The part of the body that it is about, where there is one. */
  field: z.string().optional(),
  /** What is missing or wrong, item by item; `field` names the part of the body it belongs to. */
  list: z
    .array(z.object({ code: z.string().min(1), params: params.optional(), field: z.string().optional() }))
    .optional(),
});

export type RefusalAnswer = z.infer<typeof refusalAnswer>;
