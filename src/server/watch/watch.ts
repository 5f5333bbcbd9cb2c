import { openLog, type Log } from './log.ts';
import { openMeters, type Meters } from './meters.ts';
import { openTracer, type Tracer } from './tracer.ts';
import type { WatchSettings } from './watch-settings.ts';

/** How a running server is watched: what it writes, what it counts, and, where a collector is set, what it traces. */
export interface Watch {
  readonly log: Log;
  readonly meters: Meters;
  readonly metricsToken?: string;
  readonly tracer?: Tracer;
  /** Send what is still held, and listen no more. */
  readonly close: () => Promise<void>;
}

/** Open it for a process; `withProcess` also watches Node itself. */
export const openWatch = async (
  { log: form, metricsToken, collector }: WatchSettings,
  version: string,
  withProcess = true,
): Promise<Watch> => {
  const log = openLog(form);
  const meters = openMeters(version, { withProcess });
  const tracer = collector === undefined ? undefined : await openTracer(collector, version, log.report);
  return {
    log,
    meters,
    ...(metricsToken === undefined ? {} : { metricsToken }),
    ...(tracer === undefined ? {} : { tracer }),
    close: async () => {
      await tracer?.close();
      meters.close();
    },
  };
};
