import { z } from 'zod';
import { reference, type Reference } from './reference-schema.ts';

/** A computation over facts, as a tree. */
export type Expression =
  | Reference
  | { readonly number: number; readonly unit?: string | undefined }
  | { readonly product: readonly Expression[] }
  | { readonly sum: readonly Expression[] }
  | { readonly difference: readonly [Expression, Expression] }
  | { readonly quotient: readonly [Expression, Expression] };

/** The shape of an expression in a claim file. */
export const expression: z.ZodType<Expression> = z
  .lazy(() =>
    z.union([
      reference,
      z.strictObject({ number: z.number(), unit: z.string().min(1).max(80).optional() }),
      z.strictObject({ product: z.array(expression).min(2).max(20) }),
      z.strictObject({ sum: z.array(expression).min(2).max(200) }),
      z.strictObject({ difference: z.tuple([expression, expression]) }),
      z.strictObject({ quotient: z.tuple([expression, expression]) }),
    ]),
  )
  .meta({ id: 'expression' });
