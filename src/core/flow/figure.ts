import type { Cell } from '../basics/cell.ts';

/** Along what a published figure can be broken down. `origin` and `destination` are ISO 3166 alpha-3. */
export const dimensions = ['funding', 'level', 'region', 'origin', 'destination'] as const;
export type Dimension = (typeof dimensions)[number];

/** Credit mobility and degree mobility never share a chart axis or a denominator. */
export const populations = ['credit', 'degree'] as const;
export type Population = (typeof populations)[number];

export const units = ['persons', 'thousand-persons'] as const;
export type Unit = (typeof units)[number];

/** `published` as printed; `implied` computed by us from printed figures of the same sentence or table. */
export const figureStatuses = ['published', 'implied'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** One number somebody published, or the hole where one should be. */
export type Figure = Cell & {
  /** Where it stands in its source, e.g. `Table2.2024.europe`. Unique within the source. */
  readonly locator: string;
  /** A calendar year, `2024`, or a span, `2011-2024`. */
  readonly period: string;
  readonly dimensions: Readonly<Partial<Record<Dimension, string>>>;
  readonly status: FigureStatus;
  /** Qualifiers exactly as the source prints them. */
  readonly flags?: string;
};
