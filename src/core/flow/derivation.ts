import type { MissingReason } from '../basics/cell.ts';
import type { Dimension, Population, Unit } from './figure.ts';

/** What of a published table its statistics are computed from. */
export interface TableForDerivation {
  readonly population: Population;
  readonly unit: Unit;
  readonly rows: Dimension;
  readonly categories: readonly {
    readonly code: string;
    readonly isTotal: boolean;
    readonly isCountry: boolean;
  }[];
  readonly periods: readonly string[];
  readonly cells: readonly {
    readonly category: string;
    readonly period: string;
    readonly value: number | null;
    readonly reason?: MissingReason;
  }[];
}

export interface PeriodValue {
  readonly period: string;
  readonly value: number | null;
}

/** What the countries of a table are part of: their region and the nation's total, from another table. */
export interface RegionalTotals {
  readonly region: readonly PeriodValue[];
  readonly nation: readonly PeriodValue[];
}

/** Inhabitants of the country of origin, from outside the table; its grade is shown with every rate. */
export interface PopulationFigure {
  readonly period: string;
  readonly value: number;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** The category whose inhabitants these are, in a table of origins; otherwise the total. */
  readonly category?: string;
}

/** What a table does not know itself. Without it the statistics that need it are left out. */
export interface DerivationContext {
  readonly regionalTotals?: RegionalTotals;
  readonly population?: PopulationFigure;
}
