import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Register } from '../../register/db.ts';
import { beatProcess, endProcess } from '../../register/operation/server-process.ts';

interface Heartbeat {
  /** Of this process among all on the database. */
  readonly id: string;
  readonly stop: () => Promise<void>;
}

const everyTenSeconds = 10_000;

/** Say every ten seconds that this process lives. A beat that fails is told once, until one comes through again. */
export const keepHeartbeat = async (
  register: Register,
  version: string,
  report: (sentence: string) => void,
  interval = everyTenSeconds,
): Promise<Heartbeat> => {
  const own = { id: randomUUID(), host: hostname(), pid: process.pid, version };
  let isFailing = false;
  const beat = async (): Promise<void> => {
    try {
      await beatProcess(register, own);
      isFailing = false;
    } catch (error) {
      if (!isFailing) report(`heartbeat: ${error instanceof Error ? error.message : String(error)}`);
      isFailing = true;
    }
  };
  await beat();
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(beat);
  }, interval);
  timer.unref();
  return {
    id: own.id,
    stop: async () => {
      clearInterval(timer);
      await running;
      try {
        await endProcess(register, own.id);
      } catch (error) {
        report(`heartbeat: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
};
