/** Rank of each score, 1 for the greatest; equal scores share the middle of their ranks. */
export const midRanks = (scores: Float64Array): Float64Array => {
  const order = Array.from(scores, (_score, at) => at).toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  const ranks = new Float64Array(scores.length);
  for (let first = 0; first < order.length;) {
    let last = first;
    while (last + 1 < order.length && scores[order[last + 1] ?? 0] === scores[order[first] ?? 0]) last += 1;
    for (let at = first; at <= last; at += 1) ranks[order[at] ?? 0] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
};
