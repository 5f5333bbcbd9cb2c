/** Something that is due by the clock and not by an entry; doing it twice must not matter. */
export type TimedLook = () => Promise<void>;

export interface TimeKeeper {
  /** Look now instead of at the next stroke. */
  readonly look: () => Promise<void>;
  /** Wait for a running look. */
  readonly stop: () => Promise<void>;
}

const everyFiveMinutes = 5 * 60_000;

/** Do every look at each stroke of the clock, one after another; `report` hears of one that failed, which the next stroke does again. */
export const keepTime = (
  looks: readonly TimedLook[],
  report: (sentence: string) => void,
  interval = everyFiveMinutes,
): TimeKeeper => {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  const each = async (): Promise<void> => {
    for (const look of looks) {
      if (isStopped) return;
      try {
        await look();
      } catch (error) {
        report(`clock: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const stroke = async (): Promise<void> => {
    running = running.then(each);
    return running;
  };
  const timer = setInterval(() => void stroke(), interval);
  return {
    look: stroke,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
};
