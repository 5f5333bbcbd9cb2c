/** What an import is called: by its file, and by the sheet where one was chosen, so that two sheets of one workbook are told apart. */
export const importName = (fileName: string, sheet: string | undefined): string =>
  sheet === undefined ? fileName : `${fileName} · ${sheet}`;
