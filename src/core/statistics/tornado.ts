export interface TornadoBar {
  /** Which input, counted from 0. */
  readonly input: number;
  /** The output with this input at its P5 and at its P95, all others central. */
  readonly atLow: number;
  readonly atHigh: number;
  /** The largest distance between outputs along the way. */
  readonly width: number;
  /** For an input whose extreme lies inside its range: where, and the output there. */
  readonly inner?: { readonly input: number; readonly output: number };
}

const steps = 32;

/**
 * Moves one input at a time from its 5 % to its 95 % point, others at `central`, widest first. Looks at 31 points between,
 * so that an input which first raises and then lowers the output is not taken for a harmless one.
 */
export const tornado = (
  evaluate: (inputs: Float64Array) => number,
  central: Float64Array,
  quantiles: readonly ((u: number) => number)[],
): TornadoBar[] =>
  quantiles
    .map((quantile, input): TornadoBar => {
      const inputs = central.slice();
      const outputAt = (value: number): number => {
        inputs[input] = value;
        return evaluate(inputs);
      };
      const [from, to] = [quantile(0.05), quantile(0.95)];
      const [atLow, atHigh] = [outputAt(from), outputAt(to)];
      const [bottom, top] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
      let [beyond, extreme] = [0, { input: from, output: atLow }];
      for (let step = 1; step < steps; step += 1) {
        const value = from + ((to - from) * step) / steps;
        const output = outputAt(value);
        const past = Math.max(output - top, bottom - output);
        if (past > beyond) [beyond, extreme] = [past, { input: value, output }];
      }
      // What only rounding lifts over an end is no extreme.
      const isInner = beyond > 1e-9 * (Math.abs(top) + Math.abs(bottom));
      const bar = { input, atLow, atHigh, width: top - bottom + (isInner ? beyond : 0) };
      return isInner ? { ...bar, inner: extreme } : bar;
    })
    .toSorted((one, other) => other.width - one.width || one.input - other.input);
