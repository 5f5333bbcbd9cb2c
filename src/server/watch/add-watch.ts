import type { FastifyInstance } from 'fastify';
import { addHealth } from './add-health.ts';
import { addMetrics } from './add-metrics.ts';
import { addReady } from './add-ready.ts';
import { addRequestWatch } from './add-request-watch.ts';
import { openMeters } from './meters.ts';
import { trustedPeer } from './trusted-peer.ts';
import type { Watch } from './watch.ts';
import type { WatchedParts } from './watched-parts.ts';

/** Watch the requests of an application, and let it say whether it lives, whether it is ready, and what it counts. */
export const addWatch = (
  app: FastifyInstance,
  { log, tracer, metricsToken, ...given }: Partial<Watch> & Pick<Watch, 'log'>,
  { trustProxy, ...parts }: WatchedParts & { readonly trustProxy: string | undefined },
): void => {
  const meters = given.meters ?? openMeters(parts.version, { withProcess: false });
  if (given.meters === undefined) app.addHook('onClose', async () => meters.close());
  addRequestWatch(app, [log.answered, meters.answered]);
  tracer?.follow(app, trustedPeer(trustProxy));
  addHealth(app, parts);
  addReady(app, parts);
  addMetrics(app, meters, parts.desk, metricsToken);
};
