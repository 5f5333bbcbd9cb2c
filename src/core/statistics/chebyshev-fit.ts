import cos from '@stdlib/math-base-special-cos';

/** The Chebyshev–Lobatto nodes cos(πj/degree), from 1 down to −1. The ends are nodes, so neighbours meet. */
export const chebyshevNodes = (degree: number): Float64Array =>
  Float64Array.from({ length: degree + 1 }, (_none, j) => {
    const node = j * 2 === degree ? 0 : cos((Math.PI * j) / degree);
    return node;
  });

/**
 * Makes the function that turns values at the nodes into the coefficients of s^0 … s^degree of the polynomial through
 * them (lengths degree + 1). By way of Chebyshev coefficients: those of high order are small, so that the step to powers
 * costs few digits; multiplying out Lagrange's polynomials costs half of them.
 */
export const chebyshevFit = (degree: number): ((values: Float64Array, out: Float64Array) => void) => {
  const size = degree + 1;
  const nodes = chebyshevNodes(degree);
  const cosines = new Float64Array(size * size);
  const powers = new Float64Array(size * size);
  for (let order = 0; order < size; order += 1) {
    for (let node = 0; node < size; node += 1) {
      const half = (order === 0 || order === degree ? 0.5 : 1) * (node === 0 || node === degree ? 0.5 : 1);
      const turn = (order * node) % (2 * degree);
      const cosine = nodes[turn <= degree ? turn : 2 * degree - turn] ?? 0;
      cosines[order * size + node] = (2 / degree) * half * cosine;
    }
  }
  powers[0] = 1;
  if (degree > 0) powers[size + 1] = 1;
  for (let order = 2; order < size; order += 1) {
    for (let power = 0; power < size; power += 1) {
      const lower = power > 0 ? (powers[(order - 1) * size + power - 1] ?? 0) : 0;
      powers[order * size + power] = 2 * lower - (powers[(order - 2) * size + power] ?? 0);
    }
  }
  return (values, out) => {
    out.fill(0);
    for (let order = 0; order < size; order += 1) {
      let coefficient = 0;
      for (let node = 0; node < size; node += 1) {
        coefficient += (cosines[order * size + node] ?? 0) * (values[node] ?? 0);
      }
      for (let power = 0; power < size; power += 1) {
        out[power] = (out[power] ?? 0) + coefficient * (powers[order * size + power] ?? 0);
      }
    }
  };
};
