import type { FastifyInstance } from 'fastify';
import { health } from '../../register/database/health.ts';
import { newestMigration } from '../../register/database/newest-migration.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { WatchedParts } from './watched-parts.ts';

/** Whoever asks has a patience of his own, mostly of some seconds. In ms. */
const patience = 2000;

type Word = 'ok' | 'starting' | 'away' | 'behind' | 'stopped';

const askDatabase = async ({ register }: DeskParts): Promise<string | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([health(register).then(({ migration }) => migration), late]);
  } catch {
    // Why it is away stands in the log of whoever met it; here it counts that it is.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * 200 when this process can take requests, else 503 with the parts that are not there yet or no more. A database that a newer version
 * brought further is no hindrance: this one goes on until it is replaced.
 */
export const addReady = (app: FastifyInstance, { shelf, desk, version, role }: WatchedParts): void => {
  // Read now, before a newer version is put in its place on the disk.
  const newest = newestMigration();
  app.get('/api/ready', async (_request, reply) => {
    const current = desk.current();
    const migration = current === undefined ? undefined : await askDatabase(current);
    const isThere = migration !== undefined && migration >= (await newest);
    const parts: Readonly<Record<string, Word>> = {
      database: current === undefined ? 'starting' : migration === undefined ? 'away' : 'ok',
      migrations: migration === undefined ? 'starting' : isThere ? 'ok' : 'behind',
      // A worker serves no pages.
      ...(role === 'worker' ? {} : { release: shelf.current() === undefined ? 'starting' : 'ok' }),
      jobs: current === undefined ? 'starting' : current.queue.isRunning() ? 'ok' : 'stopped',
    };
    const isReady = Object.values(parts).every((word) => word === 'ok');
    void reply.header('cache-control', 'no-store');
    if (!isReady) void reply.code(503).header('retry-after', '2');
    return reply.send({ status: isReady ? 'ready' : 'not-ready', version, parts });
  });
};
