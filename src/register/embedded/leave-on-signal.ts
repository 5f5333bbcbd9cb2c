const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Leave the database before a signal ends this process, so that an interrupted command leaves no PostgreSQL behind.
 * Returns the function that takes the guard away. Servers end their requests first and guard themselves.
 */
export const leaveOnSignal = (leave: () => Promise<void>): (() => void) => {
  const listener = (signal: NodeJS.Signals): void => {
    takeAway();
    leave().then(
      () => process.kill(process.pid, signal),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(3);
      },
    );
  };
  const takeAway = (): void => {
    for (const signal of signals) process.removeListener(signal, listener);
  };
  for (const signal of signals) process.on(signal, listener);
  return takeAway;
};
