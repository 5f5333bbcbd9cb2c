/** Cells as text in columns two spaces apart, each as wide as its widest cell. */
export const alignedColumns = (lines: readonly (readonly string[])[]): string[] => {
  const widths: number[] = [];
  for (const line of lines)
    for (const [column, cell] of line.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
