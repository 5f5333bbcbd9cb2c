import type { Leaving } from './absence.ts';

/** The drawn inputs by name, with the hazard of leaving that is never drawn. */
export interface NamedInputs extends Leaving {
  readonly wm: number;
  readonly g: number;
  readonly r: number;
  readonly e: number;
  readonly phi: number;
  readonly G: number;
  readonly kappa: number;
  readonly theta: number;
  readonly pi: number;
  readonly m: number;
  readonly rem: number;
}

/** Reads the fifteen inputs in the order of `modelInputs`. Throws for any other number of them. */
export const nameInputs = (inputs: Float64Array, lambda: number): NamedInputs => {
  const [wm, g, r, e, phi, G, kappa, theta, p1, p0, h, omega, pi, m, rem] = inputs;
  if (
    wm === undefined ||
    g === undefined ||
    r === undefined ||
    e === undefined ||
    phi === undefined ||
    G === undefined ||
    kappa === undefined ||
    theta === undefined ||
    p1 === undefined ||
    p0 === undefined ||
    h === undefined ||
    omega === undefined ||
    pi === undefined ||
    m === undefined ||
    rem === undefined
  )
    throw new RangeError('The model takes fifteen inputs');
  return { wm, g, r, e, phi, G, kappa, theta, p1, p0, lambda, h, omega, pi, m, rem };
};
