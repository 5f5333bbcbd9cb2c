import { survivalProbability } from './survival.ts';

const step = 0.25;
const oldest = 140;

/** Expected years to live at 20, ∫ S(a|20) da, by Simpson's rule. */
export const expectancyAt20 = (shape: number, mode: number): number => {
  const survival = { kind: 'gompertz', shape, mode } as const;
  let sum = 0;
  for (let age = 20; age < oldest; age += 2 * step) {
    sum +=
      survivalProbability(survival, age, 20) +
      4 * survivalProbability(survival, age + step, 20) +
      survivalProbability(survival, age + 2 * step, 20);
  }
  return (sum * step) / 3;
};

/**
 * Modal age at death at which Gompertz's law gives a person of 20 the expectancy at birth less 19 years: the one year of
 * mortality under 20 is an assumption. lifeExpectancy: 40 … 95 years; throws outside. Error below 1e-9 years.
 */
export const calibrateGompertz = (lifeExpectancy: number, shape: number): number => {
  if (!(lifeExpectancy >= 40 && lifeExpectancy <= 95))
    throw new RangeError(`A life expectancy of ${lifeExpectancy} years is outside 40 … 95`);
  let [low, high] = [20, 130];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (expectancyAt20(shape, middle) < lifeExpectancy - 19) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
