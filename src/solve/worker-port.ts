import type { FromWorker, ToWorker } from './exchange-messages.ts';

/** A worker seen from outside, whatever kind of thread it is. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  /** Called once: who hears the answers, and who hears that the worker died. */
  readonly listen: (onAnswer: (answer: FromWorker) => void, onDeath: (reason: Error) => void) => void;
  readonly close: () => Promise<void>;
}
