import { Client } from 'pg';
import { told, type ToldStatement } from '../told.ts';

/** Any form of a query: text with values, a description, a stream; with or without a callback. */
type Query = (...args: readonly unknown[]) => unknown;

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query;
  const { text } = (query ?? {}) as { readonly text?: unknown };
  return typeof text === 'string' ? text : '';
};

/**
 * A connection that is given up when the database leaves a statement unanswered for `patience` ms: a machine that hangs
 * sends no error, and whoever waits for it would wait for ever. A connection that was given up is never used again,
 * since nobody knows how far its transaction came.
 */
export class WatchedClient extends Client {
  static readonly usual = 15_000;
  patience: number = WatchedClient.usual;
  /** Hears of each statement that the database answered well. */
  whenAnswered: () => void = () => undefined;

  override query: Client['query'] = ((...args: readonly unknown[]): unknown => {
    const ask = (super.query as Query).bind(this);
    const timer = setTimeout(() => void this.end(), this.patience);
    const began = told.statement.hasSubscribers ? performance.now() : undefined;
    const answered = (isFailed: boolean): void => {
      clearTimeout(timer);
      if (!isFailed) this.whenAnswered();
      if (began === undefined) return;
      const milliseconds = performance.now() - began;
      told.statement.publish({ text: textOf(args[0]), milliseconds, isFailed } satisfies ToldStatement);
    };
    const last = args.at(-1);
    if (typeof last === 'function') {
      return ask(...args.slice(0, -1), (...outcome: readonly unknown[]) => {
        answered(outcome[0] instanceof Error);
        (last as Query)(...outcome);
      });
    }
    const asked = ask(...args);
    // A stream goes at the pace of its reader.
    if (asked instanceof Promise)
      asked.then(
        () => answered(false),
        () => answered(true),
      );
    else clearTimeout(timer);
    return asked;
  }) as Client['query'];
}
