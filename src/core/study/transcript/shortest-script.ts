/** Items `aFrom` … `aTo` of the one list that became items `bFrom` … `bTo` of the other, ends exclusive. */
interface Replacement {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Beyond this many insertions and deletions a person has written another text, and the search would take its square in memory. */
const mostChanges = 1200;

/**
 * The fewest insertions and deletions that make one list of another (Myers 1986, greedy), in order, neighbours joined. Undefined where
 * there are more than `mostChanges`.
 */
export const shortestScript = (
  a: readonly string[],
  b: readonly string[],
): readonly Replacement[] | undefined => {
  const most = Math.min(mostChanges, a.length + b.length);
  const offset = most + 1;
  const reach = new Int32Array(2 * offset + 1);
  const trace: Int32Array[] = [];
  let found = -1;
  for (let depth = 0; depth <= most && found < 0; depth += 1) {
    trace.push(reach.slice(offset - depth - 1, offset + depth + 2));
    for (let k = -depth; k <= depth; k += 2) {
      const [left, right] = [reach[offset + k - 1] ?? 0, reach[offset + k + 1] ?? 0];
      let x = k === -depth || (k !== depth && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[offset + k] = x;
      if (x >= a.length && x - k >= b.length) {
        found = depth;
        break;
      }
    }
  }
  if (found < 0) return undefined;
  const steps: Replacement[] = [];
  let [x, y] = [a.length, b.length];
  for (let depth = found; depth > 0; depth -= 1) {
    const before = trace[depth] ?? new Int32Array();
    const k = x - y;
    const [left, right] = [before[k - 1 + depth + 1] ?? 0, before[k + 1 + depth + 1] ?? 0];
    const isInsertion = k === -depth || (k !== depth && left < right);
    const startX = isInsertion ? right : left;
    const startY = startX - (isInsertion ? k + 1 : k - 1);
    const [endX, endY] = isInsertion ? [startX, startY + 1] : [startX + 1, startY];
    const last = steps.at(-1);
    // Steps are found from the end; one that touches the last belongs to it.
    if (last !== undefined && last.aFrom === endX && last.bFrom === endY)
      steps[steps.length - 1] = { ...last, aFrom: startX, bFrom: startY };
    else steps.push({ aFrom: startX, aTo: endX, bFrom: startY, bTo: endY });
    [x, y] = [startX, startY];
  }
  return steps.toReversed();
};
