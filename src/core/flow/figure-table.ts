import { z } from 'zod';
import { localizedText } from '../basics/locale.ts';
import { dimensions, populations, units } from './figure.ts';

const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const period = z.string().regex(/^\d{4}(-\d{4})?$/);
const dimension = z.enum(dimensions);
const categories = z.partialRecord(dimension, code);

const licences = ['facts', 'CC-BY-4.0', 'CC0-1.0', 'ODC-By-1.0', 'PDDL-1.0'] as const;

/** Who published a table, and how to cite it. */
const figureSource = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  title: z.string().min(1),
  citation: z.string().min(1),
  doi: z.string().optional(),
  url: z.url().optional(),
  /** `facts` are cited with attribution; the rest are SPDX identifiers. */
  licence: z.enum(licences),
});
export type FigureSource = z.infer<typeof figureSource>;

/** How the columns of a file become figures. */
const reading = z.strictObject({
  /** Columns kept word for word beside the figures (`no`, `country`, `verbatim`). */
  labels: z.array(z.string()).default([]),
  /** Columns that hold a dimension's code; `country-name` columns hold English names, turned into alpha-3. */
  dimensions: z
    .partialRecord(
      dimension,
      z.strictObject({
        column: z.string(),
        codes: z.enum(['as-is', 'country-name']).default('as-is'),
        /** What the column says where it names no country, and its code: `Asia: unknown countries`. */
        otherNames: z.record(z.string(), code).optional(),
      }),
    )
    .default({}),
  /** The period stands in a column of its own, or is given by each value column. */
  periodColumn: z.string().optional(),
  /** The columns that hold numbers, each with the period and categories that its heading stands for. */
  values: z
    .array(
      z.strictObject({ column: z.string(), period: period.optional(), categories: categories.default({}) }),
    )
    .min(1),
  flagsColumn: z.string().optional(),
  /** The category that must equal the sum of the others of its dimension (known parts only bound it). */
  total: z.strictObject({ dimension, category: code }).optional(),
  /** What an empty cell means in this source. */
  blank: z.enum(['not-published', 'not-reported']).default('not-published'),
  /** Categories that are computed by us, not printed. */
  implied: z.array(code).default([]),
  /** Fractions are valid (UIS estimates); otherwise persons are whole numbers. */
  fractions: z.boolean().default(false),
});

/** How the table is shown to the public. */
const page = z.strictObject({
  /** Below the language: `observatory/funding`. */
  path: z.string().regex(/^(observatory|world)\/[a-z0-9-]+$/),
  /** The dimension whose categories are compared; the others are fixed by `where`. */
  rows: dimension,
  where: categories.default({}),
  /** The region that the countries are part of; its totals stand in the table by region. */
  region: code.optional(),
  chart: z.enum(['lines', 'bars']),
  map: z.boolean().default(false),
  /** The finding in one sentence; `{category@period}` is replaced by the figure, `{share:category@period}` by its share of the total. */
  finding: localizedText,
  note: localizedText.optional(),
  /** Names of categories that are not countries. */
  names: z.record(code, localizedText).default({}),
  /** Show gaps where a destination reported for no origin (method page reporting-holes). */
  reportingHoles: z.boolean().default(false),
});

/** One published table: where it comes from, how its file is read, how it is shown. The only thing to write to add one. */
export const figureTable = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  /** Order on the list of tables. */
  position: z.int().min(1).max(999),
  source: figureSource,
  /** The table's name in its source, first part of each locator: `Table1`. */
  locator: z.string().regex(/^[A-Za-z0-9._-]{1,60}$/),
  population: z.enum(populations),
  unit: z.enum(units),
  title: localizedText,
  read: reading,
  page,
});
export type FigureTable = z.infer<typeof figureTable>;
