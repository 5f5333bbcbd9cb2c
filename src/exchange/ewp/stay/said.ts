/** A text as a record holds it: an empty one is not there. */
export const said = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text;

/** The only one of several; of two none is chosen. */
export const onlyOne = (values: readonly string[]): string | null =>
  values.length === 1 ? (values[0] ?? null) : null;
