import { sampleMoments } from './sample-moments.ts';

/** All exponents of `inputs` variables whose sum is at most `degree`, the constant first. */
const exponents = (inputs: number, degree: number): number[][] => {
  if (inputs === 0) return [[]];
  return Array.from({ length: degree + 1 }, (_none, power) => power).flatMap((power) =>
    exponents(inputs - 1, degree - power).map((rest) => [...rest, power]),
  );
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let row = 0; row < a.length; row += 1) sum += (a[row] ?? 0) * (b[row] ?? 0);
  return sum;
};

const powerOf = (value: number, power: number): number => {
  let product = 1;
  for (let time = 0; time < power; time += 1) product *= value;
  return product;
};

/**
 * The polynomials of total degree ≤ `degree` in the standardised inputs at the sample's points, made orthonormal over the
 * sample (mean square 1) by Gram and Schmidt, twice for the digits. What the sample cannot tell apart, such as powers of a
 * constant input, is left out; the first is the constant 1.
 */
export const orthonormalPolynomials = (inputs: readonly Float64Array[], degree: number): Float64Array[] => {
  const n = inputs[0]?.length ?? 0;
  const standard = inputs.map((values) => {
    const { mean, sd } = sampleMoments(values);
    return values.map((value) => (sd > 0 ? (value - mean) / sd : 0));
  });
  const basis: Float64Array[] = [];
  for (const powers of exponents(inputs.length, degree)) {
    const column = new Float64Array(n).fill(1);
    for (const [input, power] of powers.entries()) {
      const values = standard[input] ?? new Float64Array(0);
      for (let row = 0; row < n; row += 1)
        column[row] = (column[row] ?? 0) * powerOf(values[row] ?? 0, power);
    }
    const size = Math.sqrt(dot(column, column) / n);
    for (let pass = 0; pass < 2; pass += 1) {
      for (const earlier of basis) {
        const share = dot(column, earlier) / n;
        for (let row = 0; row < n; row += 1) column[row] = (column[row] ?? 0) - share * (earlier[row] ?? 0);
      }
    }
    const rest = Math.sqrt(dot(column, column) / n);
    if (rest > 1e-9 * size) basis.push(column.map((value) => value / rest));
  }
  return basis;
};
