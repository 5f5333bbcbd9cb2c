import { leastCount } from '../disclosure/least-count.ts';
import type { FrameGroup } from './framed-table.ts';
import { groupSmall } from './group-small.ts';

/** So many parts are outcomes, told by their names; more are places, told as others. */
const mostOutcomes = 8;

const joined = (groups: readonly FrameGroup[], parts: number): FrameGroup => ({
  code: parts > mostOutcomes ? 'others' : groups.map(({ code }) => code).join('+'),
  members: groups.flatMap(({ members }) => members).toSorted((one, other) => one - other),
});

const sumOf = ({ members }: FrameGroup, sums: readonly number[]): number =>
  members.reduce((sum, part) => sum + (sums[part] ?? 0), 0);

/** Which parts are printed as one column. sums: of each part. */
export const mergeColumns = {
  /** Parts that hold 1 to 4 records altogether are joined with the next smallest; of many parts those that hold none are not printed. */
  first: (parts: readonly string[], sums: readonly number[]): readonly FrameGroup[] => {
    const isLong = parts.length > mostOutcomes;
    const kept = [...parts.keys()].filter((part) => !isLong || (sums[part] ?? 0) > 0);
    const sizes = kept.map((part) => sums[part] ?? 0);
    const { own, others } = groupSmall(sizes, (members) => {
      const sum = members.reduce((so, member) => so + (sizes[member] ?? 0), 0);
      return sum === 0 || sum >= leastCount;
    });
    const groupOf = (member: number): FrameGroup => {
      const part = kept[member] ?? 0;
      return { code: parts[part] ?? '', members: [part] };
    };
    const groups = own.map(groupOf);
    return others.length === 0 ? groups : [...groups, joined(others.map(groupOf), parts.length)];
  },
  /** Two columns joined: the last two outcomes, the two smallest of places. Undefined when there are but two. */
  next: (
    columns: readonly FrameGroup[],
    sums: readonly number[],
    parts: number,
  ): readonly FrameGroup[] | undefined => {
    if (columns.length < 3) return undefined;
    const last = columns.slice(-2);
    const rank = (column: FrameGroup): number => (column.code === 'others' ? -1 : sumOf(column, sums));
    const smallest = columns.toSorted((one, other) => rank(one) - rank(other)).slice(0, 2);
    const pair = parts > mostOutcomes ? smallest : last;
    return [...columns.filter((column) => !pair.includes(column)), joined(pair, parts)];
  },
};
