import { accept, refuse, type Result } from '../basics/result.ts';
import { growingColumn } from '../basics/growing-column.ts';
import { readTime } from './read-time.ts';
import type { ReturnColumns } from './return-columns.ts';
import type { ReturnFault } from './return-fault.ts';
import { returnShape } from './return-shape.ts';

/** Takes the rows of a table in pieces, however many there are. */
interface ReturnReader {
  readonly take: (rows: Iterable<{ readonly line: number; readonly cells: readonly string[] }>) => void;
  /** What was read, or the faults that were kept and how many there were. */
  readonly finish: () => Result<
    ReturnColumns,
    { readonly faults: readonly ReturnFault[]; readonly count: number }
  >;
}

const mostKept = 100;
const mostStates = 32;
// What other programs write where this one expects nothing.
const censored = /^censored$/i;

/**
 * Reader for the header of a table of alumni, or what is wrong with the header. Shape `time,event`: an empty event means last seen then without
 * having entered a state (`censored` means the same), else it names the state. Shape `left,right`: returned after `left`, by `right`; empty when not
 * yet seen. A row with both cells empty is a person of whom nothing is known. Of the faults the first hundred are kept. A code 0 for an event is
 * refused: other programs write it for nobody's state, and as a state it would make everybody return.
 */
export const returnReader = (header: readonly string[]): Result<ReturnReader, readonly ReturnFault[]> => {
  const found = returnShape(header);
  if (!found.ok) return found;
  const { shape, first, second } = found.value;
  const isExact = shape === 'exact';
  const [one, other] = [growingColumn(), growingColumn()];
  const states = new Map<string, number>();
  const faults: ReturnFault[] = [];
  let [nMissing, count, row] = [0, 0, 0];
  const fault = (
    code: ReturnFault['code'],
    column: string | undefined,
    params: ReturnFault['params'] = {},
  ): void => {
    count += 1;
    if (faults.length < mostKept)
      faults.push({ code, row, ...(column === undefined ? {} : { column }), params });
  };
  const timeOf = (cell: string, column: string): number | undefined => {
    const time = readTime(cell);
    if (typeof time === 'number') return time;
    fault(time, column, { value: cell });
    return undefined;
  };
  const exitOf = (event: string): number | undefined => {
    if (event === '' || censored.test(event)) return 0;
    const known = states.get(event);
    if (known !== undefined) return known;
    if (event === '0') fault('return-event-zero', 'event');
    else if (states.size === mostStates)
      fault('return-too-many-states', 'event', { state: event, limit: String(mostStates) });
    else {
      states.set(event, states.size + 1);
      return states.size;
    }
    return undefined;
  };
  const takeExact = (time: string, event: string): void => {
    if (time === '') {
      fault('return-time-empty', 'time');
      return;
    }
    const [at, exit] = [timeOf(time, 'time'), exitOf(event)];
    if (at === undefined || exit === undefined) return;
    one.push(at);
    other.push(exit);
  };
  const takeInterval = (left: string, right: string): void => {
    if (left === '') {
      fault('return-left-empty', 'left');
      return;
    }
    const from = timeOf(left, 'left');
    const to = right === '' ? Number.POSITIVE_INFINITY : timeOf(right, 'right');
    if (from === undefined || to === undefined) return;
    if (from > to) fault('return-left-after-right', undefined, { left, right });
    one.push(from);
    other.push(to);
  };
  return accept({
    take: (rows) => {
      for (const { line, cells } of rows) {
        row = line;
        const [a, b] = [(cells[first] ?? '').trim(), (cells[second] ?? '').trim()];
        if (a === '' && b === '') nMissing += 1;
        else if (isExact) takeExact(a, b);
        else takeInterval(a, b);
      }
    },
    finish: () => {
      if (count > 0) return refuse({ faults, count });
      if (!isExact) return accept({ shape: 'interval', left: one.values(), right: other.values(), nMissing });
      const exits = Uint8Array.from(other.values());
      return accept({ shape: 'exact', times: one.values(), exits, states: [...states.keys()], nMissing });
    },
  });
};
