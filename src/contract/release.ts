import type { LocalizedText } from '../core/basics/locale.ts';
import type { MissingReason } from '../core/basics/cell.ts';
import type { DerivedFigure } from '../core/flow/derived-figure.ts';
import type { Dimension, FigureStatus, Population, Unit } from '../core/flow/figure.ts';
import type { FigureSource } from '../core/flow/figure-table.ts';
import type { ReleaseAudit } from './audit-release.ts';
import type { ReleaseCost } from './cost-release.ts';

export type { DerivedFigure };

/** One cell of a released table. */
export interface ReleaseCell {
  readonly category: string;
  readonly period: string;
  readonly value: number | null;
  readonly reason?: MissingReason;
  readonly flags?: string;
  readonly status: FigureStatus;
  readonly locator: string;
}

/** A row of the comparison: a country, a region, a funding source. */
export interface ReleaseCategory {
  readonly code: string;
  readonly name: LocalizedText;
  readonly isTotal: boolean;
  readonly isCountry: boolean;
  /** ISO 3166 numeric code of a country, by which map outlines are found. */
  readonly numeric?: string;
}

/** One table of a release: all that its page, its downloads and its charts need. */
export interface ReleaseTable {
  readonly id: string;
  readonly position: number;
  readonly path: string;
  readonly source: FigureSource;
  readonly locator: string;
  readonly population: Population;
  readonly unit: Unit;
  readonly title: LocalizedText;
  readonly finding: LocalizedText;
  readonly note?: LocalizedText;
  readonly rows: Dimension;
  readonly chart: 'lines' | 'bars';
  readonly map: boolean;
  readonly categories: readonly ReleaseCategory[];
  readonly periods: readonly string[];
  readonly cells: readonly ReleaseCell[];
  /** How the table is printed as CSV: down = one line a period, across = one line a category. */
  readonly layout: {
    readonly orientation: 'across' | 'down';
    readonly header: readonly string[];
    /** Heading of each value column → the period (across) or category (down) it stands for. */
    readonly columns: Readonly<Record<string, string>>;
    /** Words of the label columns, by line key (category or period). */
    readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  /** Periods in which a destination reported for no origin at all. */
  readonly holes: Readonly<Record<string, readonly string[]>>;
  /** Names of countries with holes that are no category: destinations of other tables that never reported. */
  readonly holeNames: Readonly<Record<string, LocalizedText>>;
  readonly derived: readonly DerivedFigure[];
}

export interface ReleaseFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A frozen, content-addressed set of tables. Public pages read nothing else. */
export interface ReleaseManifest {
  readonly id: string;
  /** The last import that the release contains, and when it was made. */
  readonly importId: string;
  readonly importedAt: string;
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}

export interface Release {
  readonly manifest: ReleaseManifest;
  readonly tables: readonly ReleaseTable[];
  /** The audit of the shipped source; none in a release of tables alone. */
  readonly audit?: ReleaseAudit;
  /** The cost account of the country; none in a release of tables alone. */
  readonly cost?: ReleaseCost;
}
