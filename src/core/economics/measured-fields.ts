/** The fields of a measured share as an address or a file names them, `measured.value=0.38`. */
export const measuredFields = [
  'at',
  'value',
  'lower',
  'upper',
  'known',
  'participants',
  'months',
  'day',
] as const;
