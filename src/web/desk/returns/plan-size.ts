import { readTypedNumber } from '../../../core/basics/read-typed-number.ts';
import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { marginOfShare } from '../../../core/statistics/proportion/margin-of-share.ts';
import { sampleSizeOfShare } from '../../../core/statistics/proportion/sample-size-of-share.ts';

export const planFields = ['population', 'expected', 'margin', 'response', 'answers'] as const;
export type PlanField = (typeof planFields)[number];

/** How a follow-up has to be sized. Shares and margins 0–1. */
export interface PlannedSize {
  readonly needed: number;
  readonly invite: number;
  readonly response: number;
  /** What inviting everybody would bring, where more would have to be invited than there are. */
  readonly atMost: { readonly answers: number; readonly margin: number } | undefined;
  /** What the answers that may come would bring. */
  readonly given: { readonly answers: number; readonly margin: number } | undefined;
}

const read = (typed: string): number => readTypedNumber(typed) ?? Number.NaN;

const isCount = (number: number, most: number): boolean =>
  Number.isSafeInteger(number) && number >= 1 && number <= most;

/** Sizes a follow-up from what was typed, percents as people write them; refused with the fields that hold no such number. */
export const planSize = (
  typed: Readonly<Record<PlanField, string>>,
): Result<PlannedSize, readonly PlanField[]> => {
  const population = read(typed.population);
  const [expected, margin, response] = [typed.expected, typed.margin, typed.response].map(
    (text) => read(text) / 100,
  ) as [number, number, number];
  const answers = typed.answers.trim() === '' ? undefined : read(typed.answers);
  const wrong = {
    population: !isCount(population, 1e9),
    expected: !(expected >= 0 && expected <= 1),
    margin: !(margin > 0 && margin < 1),
    response: !(response > 0 && response <= 1),
    answers: answers !== undefined && !isCount(answers, population),
  };
  const faults = planFields.filter((field) => wrong[field]);
  if (faults.length > 0) return refuse(faults);
  const needed = sampleSizeOfShare(expected, margin, population).value ?? population;
  const invite = Math.ceil(needed / response - 1e-9);
  const marginOf = (count: number) => ({
    answers: count,
    margin: marginOfShare(expected, count, population).value ?? 1,
  });
  return accept({
    needed,
    invite,
    response,
    atMost: invite > population ? marginOf(Math.max(1, Math.floor(population * response))) : undefined,
    given: answers === undefined ? undefined : marginOf(answers),
  });
};
