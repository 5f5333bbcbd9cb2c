import { z } from 'zod';
import { localizedText } from '../basics/locale.ts';
import { costKinds } from '../mobility/cost-kinds.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const field = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/);
const heading = z.string().min(1).max(200);
const headers = z.array(heading).min(1).max(20);

export const dayOrders = ['day-first', 'month-first', 'year-first'] as const;
export const decimalSigns = ['.', ','] as const;

/** One column of the file: it fills a field, or is a component of the target's total. Any of its headings names it. */
const column = z.union([
  z.strictObject({ headers, field }),
  z.strictObject({
    headers,
    component: z.strictObject({
      /** The source's own name, kept with the amount. */
      id: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/),
      costKind: z.enum(costKinds),
    }),
  }),
  /** Two columns that make a month: `2011` and `08`. */
  z.strictObject({ field, yearHeaders: headers, monthHeaders: headers }),
]);

/** How the files of one publisher become records. */
export const importProfile = z.strictObject({
  kind: z.literal('records'),
  id,
  version: z.int().min(1),
  title: localizedText,
  /** Target by id: `award`, `mobility-period`, `epvo/STUDENT_TRANSFER`. */
  target: z.string().regex(/^[A-Za-z][A-Za-z0-9_/-]{0,99}$/),
  columns: z.array(column).min(1).max(300),
  /** Values of fields that the file does not say: the programme of all rows. */
  fixed: z.record(field, z.string().min(1).max(1000)).default({}),
  /** How `03/04/2024` is read. A day that is written year first is always understood. */
  dayOrder: z.enum(dayOrders).default('day-first'),
  decimalSign: z.enum(decimalSigns).default('.'),
  /** Words of the source and what they mean, by field: `{"hostCountry": {"POLONIA": "POL"}}`. */
  values: z.record(field, z.record(z.string(), z.string())).default({}),
  /** Words that stand for "nothing said": `???`, `n/a`. */
  blanks: z.array(z.string().min(1).max(50)).max(20).default([]),
  /** Headings that are known and left out. */
  ignored: z.array(heading).max(300).default([]),
  /** Headings by which a file is known to be of this kind, all of them. */
  knownBy: z.array(heading).max(20).default([]),
});
export type ImportProfile = z.infer<typeof importProfile>;
export type ProfileColumn = ImportProfile['columns'][number];
