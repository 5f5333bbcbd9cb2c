/** Points of the unit cube. Point i is the same whoever asks for it, in whatever order. */
export interface Sampler {
  readonly draws: number;
  readonly dimensions: number;
  /** Writes the coordinates of point `index` (0 ≤ index < draws) into `out[0 … dimensions − 1]`, each in (0, 1). */
  readonly fillPoint: (index: number, out: Float64Array) => void;
  /** Writes the points `from … to − 1` one after another into `out`: (to − from) × dimensions numbers. */
  readonly fillBlock: (from: number, to: number, out: Float64Array) => void;
}
