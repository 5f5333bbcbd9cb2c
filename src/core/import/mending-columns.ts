/** Headings that the file of rejected rows has besides its own: which row of the quarantine a line is, and why it was rejected. */
export const mendingColumns = { row: 'qaitu_row', reason: 'qaitu_reason' } as const;

/** Takes the apostrophe away that guards a cell which a spreadsheet would run; only in a file that we wrote. */
export const unguard = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** How often the key of a row in quarantine had come where it first stood, which its identifier tells; `undefined` for other words, 0 where the key could not be read. */
export const nthOf = (faultId: string): number | undefined => {
  const [, nth] = /^imb_[0-9a-f-]+\.\d+\.(\d+)$/.exec(faultId) ?? [];
  return nth === undefined ? undefined : Number(nth);
};
