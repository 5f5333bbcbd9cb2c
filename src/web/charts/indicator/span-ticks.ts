import { valueTicks } from '../value-ticks.ts';

/** Round ticks from at or below the lowest value to at or above the highest, 0 always among them; steps as of `valueTicks`. */
export const spanTicks = (lowest: number, highest: number): readonly number[] => {
  const [down, up] = [Math.max(0, -lowest), Math.max(0, highest)];
  const ticks = valueTicks(Math.max(down, up), false);
  const step = ticks[1] ?? 1;
  const upper = ticks.filter((tick) => tick < up + step && (up > 0 || tick === 0));
  const lower = ticks.filter((tick) => tick > 0 && tick < down + step && down > 0).map((tick) => -tick);
  const all = [...lower.toReversed(), ...upper];
  return all.length < 2 ? [...all, step] : all;
};
