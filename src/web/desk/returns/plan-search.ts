/** What the planner begins with. */
interface PlanSearch {
  /** How many people the answers will speak for. */
  readonly population?: number;
}

/** Reads the number of people of an address that anybody may have written; what is no number of people is left out. */
export const planSearch = (search: Readonly<Record<string, unknown>>): PlanSearch => {
  const population = Number(search['population']);
  return Number.isSafeInteger(population) && population >= 1 ? { population } : {};
};
