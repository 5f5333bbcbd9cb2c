import { z } from 'zod';

const number = z.number().nullable();

/** An indicator's value as data (`indicator-value.ts`). */
export const valueShape = z.strictObject({
  value: number,
  lower: number,
  upper: number,
  method: z.string(),
  status: z.enum(['ok', 'undefined', 'suppressed', 'bounded']),
  reasons: z.array(z.string()).readonly(),
  numerator: number,
  denominator: number,
  coverage: number,
  bounds: z.strictObject({ lower: number, upper: number }).readonly().nullable(),
});
