import type { Slice } from '../core/economics/simulate.ts';
import type { FromWorker, ToWorker } from './exchange-messages.ts';
import { prepareWork } from './work.ts';

/**
 * The whole of a worker but its door: takes a message and answers through `post`. The same in Node and in the browser,
 * so that both compute the same bytes.
 */
export const answerMessages = (
  post: (answer: FromWorker, transfer: ArrayBuffer[]) => void,
): ((message: ToWorker) => void) => {
  const open = new Map<number, Slice>();
  const waiting = new Map<number, () => Slice>();
  const slicerOf = (job: number): Slice => {
    const known = open.get(job);
    if (known !== undefined) return known;
    const prepare = waiting.get(job);
    if (prepare === undefined) throw new Error(`Work ${job} is not open`);
    const slicer = prepare();
    open.set(job, slicer);
    return slicer;
  };
  return (message) => {
    if (message.kind === 'open') {
      waiting.set(message.job, () => prepareWork(message.work));
      return;
    }
    if (message.kind === 'close') {
      open.delete(message.job);
      waiting.delete(message.job);
      return;
    }
    const { slice, from, to } = message;
    try {
      const values = new Float64Array(slicerOf(message.job)(from, to));
      post({ slice, values }, [values.buffer]);
    } catch (error) {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      post({ slice, failure }, []);
    }
  };
};
