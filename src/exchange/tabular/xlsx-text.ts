/** XML 1.0 has no place for these, and Excel takes a file that holds one for damaged. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** `_x0041_` in a text would be read back as the letter A; its own underscore is escaped first (ECMA-376 part 1, 22.9.2.19). */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a workbook can hold it; not yet escaped as XML. */
export const xlsxText = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(looksEscaped, '_x005F_').toWellFormed();
