import type { MissingReason } from '../basics/cell.ts';

/** A figure we computed from published ones, with its formula (docs/method). */
export interface DerivedFigure {
  /** `cagr.TUR.2017-2024`, `hhi.2024`, `shock.total.2020`. */
  readonly id: string;
  /** The statistic, which is also its method page: `growth`, `index`, `concentration`, `shift-share`, `shock`, `mix`, `per-population`. */
  readonly method: string;
  readonly measure: string;
  readonly category?: string;
  readonly period: string;
  readonly value: number | null;
  readonly lower?: number;
  readonly upper?: number;
  readonly reason?: MissingReason;
  /** How to print the value. */
  readonly format: 'number' | 'share' | 'ratio' | 'signed-number' | 'p-value';
  /** The computation with the numbers put in, the same in all languages. */
  readonly formula: string;
  /** Key of the caveat message, if the reader must be warned. */
  readonly caveat?: string;
}
