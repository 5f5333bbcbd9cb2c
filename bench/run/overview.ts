import { catalogue } from './catalogue.ts';
import { isMet, printed, type Figure } from './measured.ts';
import type { Results } from './results.ts';

const goalOf = ({ value, unit, goal }: Figure): string => {
  if (goal === undefined) return '';
  const wanted = 'atMost' in goal ? `at most ${printed(goal.atMost)}` : `at least ${printed(goal.atLeast)}`;
  return `${wanted} ${unit}: ${isMet(value, goal) ? 'met' : '**missed**'}`.replace(' :', ':');
};

const inCell = (text: string): string => text.replaceAll('|', '\\|');

/** All benchmarks in one table of Markdown, with the last medians of those that were run at full size. */
export const overviewOf = (results: Results): string => {
  const lines = Object.entries(catalogue).flatMap(([name, { about, peer }]) => {
    const result = results[name];
    const head = `| **${name}**: ${about} | ${peer} |`;
    if (result === undefined) return [`${head} not yet run at full size by this command | | |`];
    const [first, ...rest] = result.figures.map(
      (figure) =>
        `${inCell(figure.what)} | ${printed(figure.value)} ${figure.unit}`.trimEnd() +
        ` | ${goalOf(figure)} |`,
    );
    const run = `<br>${result.on}, load ${result.load.toFixed(1)}, ${Math.round(result.seconds)} s`;
    return [`${head.slice(0, -1)}${run} | ${first ?? ' | | |'}`, ...rest.map((line) => `| | | ${line}`)];
  });
  const machines = [...new Set(Object.values(results).map(({ machine }) => machine))];
  return [
    ...machines.map((machine) => `Machine: ${machine}.\n`),
    '| benchmark (`npm run bench:full -- NAME`) | peer in the same run | figure | last median | goal |',
    '|---|---|---|---|---|',
    ...lines,
    ...(machines.length === 0 ? [] : ['', '![Figures beside their goals](figures.svg)']),
  ]
    .join('\n')
    .trim();
};
