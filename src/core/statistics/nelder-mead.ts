/** Where a function is least, and how many times it was asked. */
interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
  /** False when the evaluations ran out first. */
  readonly isConverged: boolean;
}

const mostEvaluations = 600;

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * The least value of a smooth function of a few variables by the simplex of Nelder and Mead (1965), started with edges of
 * `step` and begun again once where it stops, which frees a simplex that has become flat. Ends when all corners lie within
 * `tolerance` of each other. Asks for at most 600 values.
 */
export const nelderMead = (
  of: (at: readonly number[]) => number,
  start: readonly number[],
  { step, tolerance }: { readonly step: number; readonly tolerance: number },
): Minimum => {
  let evaluations = 0;
  const ask = (at: readonly number[]): Corner => {
    evaluations += 1;
    return { at, value: of(at) };
  };
  const descend = (from: Corner, edge: number): { readonly best: Corner; readonly isConverged: boolean } => {
    const corners = [
      from,
      ...from.at.map((_value, axis) => ask(from.at.map((value, k) => (k === axis ? value + edge : value)))),
    ];
    for (;;) {
      corners.sort((a, b) => a.value - b.value);
      const [best = from] = corners;
      const worst = corners.at(-1) ?? from;
      const spread = Math.max(
        ...corners.flatMap(({ at }) => at.map((value, k) => Math.abs(value - (best.at[k] ?? 0)))),
      );
      if (spread <= tolerance) return { best, isConverged: true };
      if (evaluations >= mostEvaluations) return { best, isConverged: false };
      const others = corners.slice(0, -1);
      const centre = from.at.map(
        (_value, k) => others.reduce((sum, { at }) => sum + (at[k] ?? 0), 0) / others.length,
      );
      const along = (factor: number): Corner =>
        ask(centre.map((value, k) => value + factor * ((worst.at[k] ?? 0) - value)));
      const mirrored = along(-1);
      const replace = (corner: Corner): void => {
        corners[corners.length - 1] = corner;
      };
      if (mirrored.value < best.value) {
        const further = along(-2);
        replace(further.value < mirrored.value ? further : mirrored);
      } else if (mirrored.value < (others.at(-1)?.value ?? Infinity)) {
        replace(mirrored);
      } else {
        const nearer = along(mirrored.value < worst.value ? -0.5 : 0.5);
        if (nearer.value < Math.min(mirrored.value, worst.value)) replace(nearer);
        else {
          for (let at = 1; at < corners.length; at += 1) {
            const own = corners[at] ?? best;
            corners[at] = ask(own.at.map((value, k) => (value + (best.at[k] ?? 0)) / 2));
          }
        }
      }
    }
  };
  const first = descend(ask(start), step);
  const second = descend(first.best, step / 50);
  return { ...second.best, evaluations, isConverged: second.isConverged };
};
