/** How much of the study's text a round has coded by several people, and whether that is enough to speak of agreement. */
export interface DoubleCoded {
  readonly units: number;
  readonly all: number;
  /** How many would do: a fifth, or all where there are fewer than 200. */
  readonly needed: number;
  readonly isEnough: boolean;
}

/** At least 20 % of the units, or all of fewer than 200. */
export const doubleCoded = (units: number, all: number): DoubleCoded => {
  const needed = all < 200 ? all : Math.ceil(all / 5);
  return { units, all, needed, isEnough: all > 0 && units >= needed };
};
