/** What stands in a cell without a value: never a blank where something is withheld. */
export const missingMarks = {
  /** There is no such value in this line. */
  empty: '',
  /** There is no value, and the reasons say why. */
  dots: '..',
  /** Not given, so that people cannot be recognised (c for confidential, as official statistics write). */
  withheld: 'c',
} as const;
