/** Years in a row as a span: 1998, 1999, 2010 → `1998–1999, 2010`. Expects them ascending. */
export const formatPeriods = (years: readonly string[]): string => {
  const spans: { from: number; to: number }[] = [];
  for (const year of years.map(Number)) {
    const last = spans.at(-1);
    if (last !== undefined && year === last.to + 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};
