const everyMs = 1000;
/** What a clock that is corrected little by little, or a process that had to wait, may be off. */
const tolerance = 5000;

/** Time of day and time that only goes on, both in ms. */
interface Clocks {
  readonly now: () => number;
  readonly steady: () => number;
}

const machine: Clocks = { now: () => Date.now(), steady: () => performance.now() };

/**
 * Hear of every jump of this machine's clock, in seconds: forward, or back where negative. Deadlines and the times of entries follow the clock as
 * it is, and the order of the journal follows its numbers; so nothing is stopped, but nobody has to find out from a deadline that was missed.
 */
export const watchClock = (
  hear: (seconds: number) => void,
  { now, steady }: Clocks = machine,
): { readonly stop: () => Promise<void> } => {
  let difference = now() - steady();
  const look = (): void => {
    const jump = now() - steady() - difference;
    if (Math.abs(jump) < tolerance) return;
    difference += jump;
    hear(Math.round(jump / 1000));
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return { stop: async () => clearInterval(timer) };
};
