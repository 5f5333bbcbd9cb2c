import { z } from 'zod';
import { localizedText } from '../basics/locale.ts';
import { indicatorIds } from '../indicator/indicator-id.ts';
import { valueShape } from '../indicator/statement/value-shape.ts';

/** All universities together, and those together of which too few people would be told apart. */
export const unitsTogether = ['all', 'others'] as const;

const count = z.int().min(0);

/** One indicator of one unit and cohort. */
export const indicatorLineShape = z.strictObject({
  /** Id of a university, `all` or `others`. */
  unit: z.string().min(1),
  indicator: z.enum(indicatorIds),
  version: z.int(),
  /** The cohort's year; of a pooled line the first one. */
  year: z.int(),
  /** The same year; of a pooled line of several years the last one. */
  through: z.int(),
  /** The horizon in months, where there are several. */
  month: z.int().nullable(),
  category: z.string().nullable(),
  value: valueShape,
});
export type IndicatorLine = z.infer<typeof indicatorLineShape>;

/** Why a cell of a table of counts is not printed: few people, or others would be computed from it. */
export const cellReasons = ['few-people', 'protects-others'] as const;

/** Counts of one cohort by unit and part, with their sums. */
const printedTableShape = z.strictObject({
  id: z.string().min(1),
  year: z.int(),
  month: z.int().nullable(),
  rows: z.array(z.string()).readonly(),
  columns: z.array(z.string()).readonly(),
  /** Row by row. */
  cells: z
    .array(z.strictObject({ count: count.nullable(), reason: z.enum(cellReasons).nullable() }))
    .readonly(),
  rowSums: z.array(count).readonly(),
  columnSums: z.array(count).readonly(),
  sum: count,
});
export type PrintedTable = z.infer<typeof printedTableShape>;

/** A table of counts that is not printed at all, and why. */
export const withheldTableShape = z.strictObject({
  id: z.string().min(1),
  year: z.int(),
  month: z.int().nullable(),
  reason: z.enum(['too-few', 'sums-would-reveal', 'revision-would-reveal']),
});

/** What the attack before publication found: the transparency report. */
export const transparencyShape = z.strictObject({
  cells: z.strictObject({ printed: count, few: count, complements: count }),
  /** People in cells that are not printed only to protect others. */
  cost: count,
  /** Whether every pattern was proven to lose the least. */
  isOptimal: z.boolean(),
  /** Names of earlier releases that were attacked together with this one. */
  against: z.array(z.string()).readonly(),
  /** What everybody can find out of each cell that is not printed; `upper` null where nothing bounds it. */
  ranges: z
    .array(
      z.strictObject({
        table: z.string(),
        year: z.int(),
        month: z.int().nullable(),
        row: z.string(),
        column: z.string(),
        lower: z.number(),
        upper: z.number().nullable(),
        isSafe: z.boolean(),
      }),
    )
    .readonly(),
  /** Pairs of printed sets that differ by so few that these would be known; nothing is published while there is one. */
  differences: z
    .array(z.strictObject({ smaller: z.string(), larger: z.string(), persons: count }))
    .readonly(),
  isSafe: z.boolean(),
});

/** What a release of indicators says: page, API and files are made of this and nothing else. */
export const indicatorReleaseShape = z.strictObject({
  format: z.literal('qaitu-indicators-1'),
  /** What was recorded by the end of this day. */
  dataThrough: z.iso.date(),
  /** Made of records of a demonstration: nothing in it happened. */
  isDemonstration: z.boolean(),
  universities: z.array(z.strictObject({ id: z.string().min(1), name: localizedText })).readonly(),
  /** Least n and target that held, of each indicator. */
  rules: z
    .array(
      z.strictObject({
        indicator: z.enum(indicatorIds),
        leastN: z.int().min(1),
        target: z
          .strictObject({ kind: z.enum(['at-least', 'at-most', 'exactly']), value: z.number() })
          .nullable(),
      }),
    )
    .readonly(),
  lines: z.array(indicatorLineShape).readonly(),
  tables: z.array(printedTableShape).readonly(),
  withheld: z.array(withheldTableShape).readonly(),
  transparency: transparencyShape,
});
export type IndicatorRelease = z.infer<typeof indicatorReleaseShape>;
export type Transparency = z.infer<typeof transparencyShape>;
