import { inverseProbabilityOfStrata, type InverseProbability } from './inverse-probability-of-strata.ts';
import type { Stratum } from './response-cells.ts';

/**
 * `inverseProbabilityOfStrata` of people one by one. `cell`: the stratum of each participant, whole ≥ 0; `answer`: 1 returned, 0 not, 2
 * not known. Throws RangeError on columns of different lengths.
 */
export const inverseProbability = (cell: Uint32Array, answer: Uint8Array): InverseProbability => {
  if (cell.length !== answer.length) throw new RangeError('cells and answers differ in length');
  const counts: { participants: number; known: number; returned: number }[] = [];
  for (let at = 0; at < cell.length; at += 1) {
    const own = (counts[cell[at] ?? 0] ??= { participants: 0, known: 0, returned: 0 });
    own.participants += 1;
    if (answer[at] === 2) continue;
    own.known += 1;
    if (answer[at] === 1) own.returned += 1;
  }
  const nobody: Stratum = { participants: 0, known: 0, returned: 0 };
  return inverseProbabilityOfStrata(Array.from(counts, (one) => one ?? nobody));
};
