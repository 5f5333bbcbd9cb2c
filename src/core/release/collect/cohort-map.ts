/** Something kept for each unit and year, made when it is first asked for. */
interface CohortMap<Value> {
  readonly at: (unit: number, year: number) => Value;
  /** By unit in their order, then by year. */
  readonly all: () => readonly { readonly unit: number; readonly year: number; readonly value: Value }[];
}

export const cohortMap = <Value>(make: (unit: number, year: number) => Value): CohortMap<Value> => {
  const found = new Map<string, { readonly unit: number; readonly year: number; readonly value: Value }>();
  return {
    at: (unit, year) => {
      const key = `${unit} ${year}`;
      const known = found.get(key);
      if (known !== undefined) return known.value;
      const value = make(unit, year);
      found.set(key, { unit, year, value });
      return value;
    },
    all: () => [...found.values()].toSorted((a, b) => a.unit - b.unit || a.year - b.year),
  };
};
