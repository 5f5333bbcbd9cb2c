/** One figure of an indicator; without a university that of all together. */
export interface Cell {
  readonly university: string | null;
  readonly year: number;
  readonly month: number | null;
  readonly category: string | null;
}
