import { accept, refuse, type Result } from '../basics/result.ts';
import type { ReturnFault } from './return-fault.ts';

const shapes = { exact: ['time', 'event'], interval: ['left', 'right'] } as const;

/** Which of the two shapes a header announces, and where its two columns stand. */
interface ReturnShape {
  readonly shape: keyof typeof shapes;
  readonly first: number;
  readonly second: number;
}

/**
 * `time,event` or `left,right`, in any order and among other columns, which are left alone; capitals and spaces around do not matter. A file
 * that has only one of a pair is told which shape it looks like.
 */
export const returnShape = (header: readonly string[]): Result<ReturnShape, readonly ReturnFault[]> => {
  const names = header.map((name) => name.trim().toLowerCase());
  const columns = header.map((name) => name.trim()).join(', ');
  const fault = (code: ReturnFault['code'], params: Record<string, string>): Result<never, ReturnFault[]> =>
    refuse([{ code, row: 1, params }]);
  for (const name of Object.values(shapes).flat())
    if (names.indexOf(name) !== names.lastIndexOf(name))
      return fault('return-column-twice', { column: name });
  const whole = (['exact', 'interval'] as const).filter((shape) =>
    shapes[shape].every((name) => names.includes(name)),
  );
  const [shape] = whole;
  if (whole.length > 1) return fault('return-shapes-mixed', {});
  if (shape !== undefined) {
    const [first, second] = shapes[shape];
    return accept({ shape, first: names.indexOf(first), second: names.indexOf(second) });
  }
  for (const [one, other] of Object.values(shapes)) {
    if (names.includes(one)) return fault('return-column-missing', { column: other, other: one, columns });
    if (names.includes(other)) return fault('return-column-missing', { column: one, other, columns });
  }
  return fault('return-columns-missing', { columns });
};
