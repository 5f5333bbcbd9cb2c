import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import type { EpvoDoor } from '../epvo/epvo-door.ts';
import type { BatchHandler } from './queue.ts';
import { readEpvo } from './read-epvo.ts';
import { sendEpvo } from './send-epvo.ts';

/** Names of the jobs that read tables of the EPVO and send rows to it. */
export const readEpvoJob = 'read-epvo';
export const sendEpvoJob = 'send-epvo';

/** A table of half a million rows, at the pace of a slow service. */
const mostSeconds = 3600;

const jobData = z.object({ institutionId: z.string(), recordId: z.string() });

/** What follows from orders of readings and sendings. */
export const epvoJobs = (
  register: Register,
  setting: Setting,
  door: EpvoDoor,
): Readonly<Record<string, BatchHandler>> => {
  const handler = (work: typeof readEpvo): BatchHandler => ({
    size: 1,
    seconds: mostSeconds,
    run: async (jobs) => {
      for (const { data } of jobs) await work(register, setting, door, jobData.parse(data));
      return new Map();
    },
  });
  return { [readEpvoJob]: handler(readEpvo), [sendEpvoJob]: handler(sendEpvo) };
};
