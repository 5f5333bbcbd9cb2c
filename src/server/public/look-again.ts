/** Do something again and again, with a pause after each time. A failure is reported once, until it has succeeded again. */
export const lookAgain = (
  refresh: () => Promise<void>,
  pauseMs: number,
  report: (problem: string) => void,
): { readonly stop: () => Promise<void> } => {
  let stopped = false;
  let failing = false;
  let running: Promise<void> = Promise.resolve();
  const tick = async (): Promise<void> => {
    try {
      await refresh();
      failing = false;
    } catch (error) {
      if (!failing) report(error instanceof Error ? error.message : String(error));
      failing = true;
    }
    schedule();
  };
  let timer: NodeJS.Timeout;
  const schedule = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = tick();
    }, pauseMs);
    timer.unref();
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
