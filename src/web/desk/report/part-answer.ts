/** One question of a report with its answer as it reads; nothing where nothing was said. */
export interface PartAnswer {
  readonly field: string;
  readonly question: string;
  readonly answer: string;
}
