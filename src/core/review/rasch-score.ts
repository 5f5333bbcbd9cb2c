/** One reviewer's category on one criterion of one proposal; categories are whole numbers. */
export interface RaschScore {
  readonly proposal: string;
  readonly reviewer: string;
  readonly criterion: string;
  readonly category: number;
}
