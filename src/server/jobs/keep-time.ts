/** Something that is due by the clock and not by an entry; doing it twice must not matter. */
export type TimedLook = () => Promise<void>;

interface TimeKeeper {
  /** Wait for a running look. */
  readonly stop: () => Promise<void>;
}

const everyFiveMinutes = 5 * 60_000;

/**
 * Do every look at each stroke of the clock, one after another, those of `atOnce` first and now as well; `report` hears of
 * one that failed, which the next stroke does again.
 */
export const keepTime = (
  { atOnce, later }: Readonly<Record<'atOnce' | 'later', readonly TimedLook[]>>,
  report: (sentence: string) => void,
  interval = everyFiveMinutes,
): TimeKeeper => {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  const each = async (looks: readonly TimedLook[]): Promise<void> => {
    for (const look of looks) {
      if (isStopped) return;
      try {
        await look();
      } catch (error) {
        report(`clock: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const stroke = (looks: readonly TimedLook[]): void => {
    running = running.then(async () => each(looks));
  };
  const timer = setInterval(() => stroke([...atOnce, ...later]), interval);
  stroke(atOnce);
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
};
