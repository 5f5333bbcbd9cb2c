/**
 * In which periods a destination did not report at all. `reported` holds, by period, the destinations that
 * appear for any origin whatever; a destination absent for one origin only has reported, and its absence is
 * no hole. The answer holds the destinations with at least one hole, periods in the order of `reported`.
 * A destination that stands in no period has a hole in each.
 */
export const reportingHoles = (
  reported: Readonly<Record<string, Iterable<string>>>,
  destinations: Iterable<string>,
): Readonly<Record<string, readonly string[]>> => {
  const seen = Object.entries(reported).map(([period, codes]) => ({ period, codes: new Set(codes) }));
  const holes = [...new Set(destinations)].map((destination): [string, readonly string[]] => [
    destination,
    seen.filter(({ codes }) => !codes.has(destination)).map(({ period }) => period),
  ]);
  return Object.fromEntries(holes.filter(([, periods]) => periods.length > 0));
};
