/** Signals end the server in order, while it starts too. Tells whether one has come. */
export const stopOnSignal = (
  complain: (sentence: string) => void,
  stop: () => Promise<void>,
): (() => boolean) => {
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping ??= stop().then(
        () => process.exit(0),
        (error: unknown) => {
          complain(String(error));
          process.exit(3);
        },
      );
    });
  }
  return () => stopping !== undefined;
};
