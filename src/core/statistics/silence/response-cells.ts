/** A group of participants alike before they were asked, such as a university and a level. */
export interface Stratum {
  readonly participants: number;
  readonly known: number;
  readonly returned: number;
}

interface ResponseCells {
  readonly strata: readonly Stratum[];
  /** For each stratum given, which of `strata` it now is part of. */
  readonly cellOf: readonly number[];
  /** How many strata given were put together with others. */
  readonly collapsed: number;
}

const leastParticipants = 10;

/**
 * Strata in which a share of answers can be estimated: each with `least` participants or more, and an answer. Smaller ones and those without an
 * answer are put together, and that group with the smallest of the others while it is still too small. Without any answer at all
 * everything is one cell. Throws RangeError unless 0 ≤ returned ≤ known ≤ participants.
 */
export const responseCells = (given: readonly Stratum[], least = leastParticipants): ResponseCells => {
  for (const { participants, known, returned } of given)
    if (!(returned >= 0 && returned <= known && known <= participants))
      throw new RangeError('counts of a stratum do not fit');
  const isSound = ({ participants, known }: Stratum): boolean => participants >= least && known > 0;
  const join = (strata: readonly number[]): Stratum =>
    strata.reduce(
      (sum, at) => ({
        participants: sum.participants + (given[at]?.participants ?? 0),
        known: sum.known + (given[at]?.known ?? 0),
        returned: sum.returned + (given[at]?.returned ?? 0),
      }),
      { participants: 0, known: 0, returned: 0 },
    );
  const all = [...given.keys()];
  const alone = all.filter((at) => isSound(join([at])));
  const together = all.filter((at) => !alone.includes(at) && join([at]).participants > 0);
  alone.sort((a, b) => (given[a]?.participants ?? 0) - (given[b]?.participants ?? 0));
  while (together.length > 0 && !isSound(join(together))) {
    const smallest = alone.shift();
    if (smallest === undefined) break;
    together.push(smallest);
  }
  const groups = [
    ...alone.toSorted((a, b) => a - b).map((at) => [at]),
    ...(together.length > 0 ? [together] : []),
  ];
  return {
    strata: groups.map(join),
    cellOf: all.map((at) => groups.findIndex((group) => group.includes(at))),
    collapsed: together.length > 1 ? together.length : 0,
  };
};
