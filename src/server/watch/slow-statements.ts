import { told, type ToldStatement } from '../../register/told.ts';
import { normalStatement } from './normal-statement.ts';

/** A statement that was slow at least once, with how long it took when it was; in ms. */
interface SlowStatement {
  readonly text: string;
  readonly count: number;
  readonly medianMs: number;
  readonly maxMs: number;
}

export interface SlowStatements {
  /** The slowest first. */
  readonly list: () => readonly SlowStatement[];
  readonly close: () => void;
}

/** From here on a statement is worth a look, in ms; how many texts are kept, and how many durations of each. */
const slowFrom = 50;
const textsKept = 100;
const durationsKept = 64;

const medianOf = (durations: readonly number[]): number => {
  const sorted = durations.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** Keep the slow statements of this process without their values; the median is that of the last 64 slow runs. */
export const keepSlowStatements = (): SlowStatements => {
  const kept = new Map<string, { count: number; maxMs: number; readonly last: number[] }>();
  const take = (message: unknown): void => {
    const { text, milliseconds } = message as ToldStatement;
    if (milliseconds < slowFrom) return;
    const name = normalStatement(text);
    const known = kept.get(name) ?? { count: 0, maxMs: 0, last: [] };
    known.last[known.count % durationsKept] = milliseconds;
    known.count += 1;
    known.maxMs = Math.max(known.maxMs, milliseconds);
    kept.set(name, known);
    if (kept.size <= textsKept) return;
    const [least] = [...kept].toSorted(([, a], [, b]) => a.maxMs - b.maxMs);
    if (least !== undefined) kept.delete(least[0]);
  };
  told.statement.subscribe(take);
  return {
    list: () =>
      [...kept]
        .map(([text, { count, maxMs, last }]) => ({ text, count, maxMs, medianMs: medianOf(last) }))
        .toSorted((a, b) => b.maxMs - a.maxMs),
    close: () => {
      told.statement.unsubscribe(take);
    },
  };
};
