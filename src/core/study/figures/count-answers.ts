import type { Estimate } from '../../basics/estimate.ts';
import { wilsonInterval } from '../../statistics/proportion/wilson-interval.ts';
import { percentOf } from './percent-of.ts';

/** What one person answered: the options marked; null: the person saw the question and left it. Who did not see it is not here. */
export type Answer = readonly string[] | null;

export interface AnswerShare {
  readonly option: string;
  readonly k: number;
  /** Half up; no decimals when the base is under twenty, else one. Undefined without a base. */
  readonly percent: number | undefined;
  /** Wilson's interval of the share of the base. */
  readonly share: Estimate;
  /** Several answers only: in percent of all answers given. Undefined where none was given. */
  readonly percentOfAnswers?: number | undefined;
}

export interface AnswerFigure {
  /** Persons of whom the shares are: who answered, or, with several answers, who saw the question. */
  readonly n: number;
  readonly seen: number;
  /** Saw the question and left it. */
  readonly nMissing: number;
  readonly isMultiple: boolean;
  /** Under twenty people "k of n" comes first, the percentage in brackets (docs/method/few-people). */
  readonly isCountFirst: boolean;
  readonly answers: number;
  readonly rows: readonly AnswerShare[];
}

const few = 20;

/**
 * The figure of one question. Shares are never forced to a sum of 100: 46.2 + 30.8 + 23.1 is 100.1, and several answers go beyond it. Throws
 * RangeError for an option that the question does not have, or several answers where one was asked for.
 */
export const countAnswers = (
  options: readonly string[],
  given: readonly Answer[],
  isMultiple: boolean,
): AnswerFigure => {
  const counts = new Map(options.map((option) => [option, 0]));
  let [left, answers] = [0, 0];
  for (const answer of given) {
    if (answer === null || (answer.length === 0 && !isMultiple)) left += 1;
    const marked = new Set(answer ?? []);
    if (marked.size > 1 && !isMultiple) throw new RangeError('one answer was asked for');
    for (const option of marked) {
      const count = counts.get(option);
      if (count === undefined) throw new RangeError(`no option ${option}`);
      counts.set(option, count + 1);
      answers += 1;
    }
  }
  const n = isMultiple ? given.length : given.length - left;
  const decimals = n < few ? 0 : 1;
  return {
    n,
    seen: given.length,
    nMissing: left,
    isMultiple,
    isCountFirst: n < few,
    answers,
    rows: Array.from(counts, ([option, k]) => ({
      option,
      k,
      percent: percentOf(k, n, decimals),
      share: wilsonInterval(k, n, left),
      ...(isMultiple ? { percentOfAnswers: percentOf(k, answers, decimals) } : {}),
    })),
  };
};
