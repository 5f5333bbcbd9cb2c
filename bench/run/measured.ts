import { appendFileSync } from 'node:fs';
import { scale } from './scale.ts';

/** What a figure should be: at most, or at least. */
type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** One figure of a benchmark, as `bench/results.json` keeps it. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: Goal;
}

/** Whether a value is as its goal says. */
export const isMet = (value: number, goal: Goal): boolean =>
  'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;

/** A value with as many digits as say something. */
export const printed = (value: number): string => {
  const size = Math.abs(value);
  return value.toLocaleString('en', { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 3 });
};

const verdict = ({ value, unit, goal }: Figure): string => {
  if (goal === undefined) return '';
  const wanted = 'atMost' in goal ? `at most ${printed(goal.atMost)}` : `at least ${printed(goal.atLeast)}`;
  const found = scale < 1 ? 'not judged at this size' : isMet(value, goal) ? 'met' : 'MISSED';
  return `  (goal ${wanted} ${unit}: ${found})`;
};

/**
 * Says a figure that a benchmark is run for, and keeps it for `bench/README.md` where the run asks for that. A goal is judged at full size only;
 * one that is missed ends the benchmark with 1.
 */
export const measured = (what: string, value: number, unit: string, goal?: Goal): void => {
  const figure: Figure = { what, value, unit, ...(goal === undefined ? {} : { goal }) };
  console.log(`${what.padEnd(64)} ${printed(value).padStart(10)} ${unit}${verdict(figure)}`);
  const file = process.env['BENCH_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
  if (scale === 1 && goal !== undefined && !isMet(value, goal)) process.exitCode = 1;
};
