/** Where the value of an assumption may lie: bounds included, whole numbers where people and ages are counted. */
export interface SymbolRange {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

const share: SymbolRange = { least: 0, most: 1 };
const money: SymbolRange = { least: 0, most: 1e12 };
const hazard: SymbolRange = { least: 0, most: 5 };

const ranges: Readonly<Record<string, SymbolRange>> = {
  c: money,
  N: { least: 1, most: 1e9, isWhole: true },
  s: share,
  N_state: { least: 0, most: 1e9, isWhole: true },
  W_B: money,
  W_PG: money,
  wm: { least: 0, most: 100 },
  g: { least: -0.5, most: 0.5 },
  r: { least: -0.5, most: 1 },
  e: share,
  phi: share,
  G: money,
  pen: money,
  a_R: { least: 30, most: 99, isWhole: true },
  kappa: share,
  theta: share,
  p1: share,
  p0: share,
  lambda: hazard,
  h: hazard,
  omega: share,
  pi: { least: -1, most: 10 },
  m: money,
  rem: money,
  eps: share,
  R_host: { least: 0, most: 1000 },
  rec: share,
  g_home: share,
  C_M: money,
  C_D: money,
};

/**
 * The assumptions that the model reads, each with its range. A country's folder must have them all; it may have more,
 * which are shown and not used. Rates of growth and discount end where nobody has seen a country.
 */
export const symbolRanges: ReadonlyMap<string, SymbolRange> = new Map(Object.entries(ranges));

const anyNumber: SymbolRange = { least: -1e15, most: 1e15 };

/** The range of a symbol; one that the model does not read may be any number, a fraction or probability within 0–1. */
export const rangeOf = (symbol: string, unit: string): SymbolRange =>
  symbolRanges.get(symbol) ?? (unit === 'fraction' || unit === 'probability' ? share : anyNumber);

export const isWithin = (value: number, { least, most, isWhole }: SymbolRange): boolean =>
  value >= least && value <= most && (isWhole !== true || Number.isInteger(value));
