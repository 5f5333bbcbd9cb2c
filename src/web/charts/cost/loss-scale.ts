/** A straight scale from amounts to pixels, with round ticks; zero is always on it. */
interface LossScale {
  readonly at: (amount: number) => number;
  readonly ticks: readonly number[];
}

/** Round steps of 1, 2 or 5 times a power of ten, about five of them, from low to high. low ≤ high, finite. */
export const lossScale = (low: number, high: number, left: number, right: number): LossScale => {
  const [from, to] = [Math.min(low, 0), Math.max(high, 0)];
  const span = to - from || 1;
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => span / size <= 6) ?? span;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return {
    at: (amount) => left + ((amount - from) / span) * (right - left),
    ticks: Array.from({ length: count }, (_, index) => (first + index) * step),
  };
};
