/** What one category of a distribution holds, or the hole where a number should be. */
export interface CategoryValue {
  readonly category: string;
  readonly value: number | null;
}
