import highsModule from 'highs';
import type { Highs } from 'highs';
import type { Instance } from '../../src/core/award/instance.ts';

/** The package ships an ES module whose types pretend to be CommonJS: what it exports is the loader itself. */
const loadHighs = highsModule as unknown as () => Promise<Highs>;

interface Row {
  readonly least: number;
  readonly most: number;
  readonly entries: readonly (readonly [column: number, amount: number])[];
}

/** One binary for each application; money in tenge; members of a group equal by a row for each pair of neighbours. */
const rowsOf = ({ budget, regionQuota, universityCap, applications }: Instance): readonly Row[] => {
  const cap = (most: number, isIn: (application: Instance['applications'][number]) => boolean): Row => ({
    least: Number.NEGATIVE_INFINITY,
    most,
    entries: applications.flatMap((one, at) => (isIn(one) ? [[at, 1] as const] : [])),
  });
  const groups = Map.groupBy(
    applications.flatMap(({ group }, at) => (group === undefined ? [] : [{ group, at }])),
    ({ group }) => group,
  );
  return [
    {
      least: Number.NEGATIVE_INFINITY,
      most: budget,
      entries: applications.map(({ cost }, at) => [at, cost] as const),
    },
    ...Object.entries(regionQuota).map(([code, most]) => cap(most, ({ region }) => region === code)),
    ...Object.entries(universityCap).map(([code, most]) =>
      cap(most, ({ university }) => university === code),
    ),
    ...[...groups.values()].flatMap((members) =>
      members.slice(1).map(({ at }, before): Row => ({
        least: 0,
        most: 0,
        entries: [
          [members[before]?.at ?? 0, 1],
          [at, -1],
        ],
      })),
    ),
  ];
};

/**
 * The peer of the benchmark: HiGHS as anyone would call it, with its default options but for the gap, which is 0 so that it
 * proves the optimum, on the model as it is written down. Answers the optimum; building the model is included.
 */
export const plainHighs = async (): Promise<(instance: Instance) => number> => {
  const highs = await loadHighs();
  return (instance) => {
    const rows = rowsOf(instance);
    const columns = instance.applications.length;
    const starts = new Int32Array(rows.length + 1);
    for (const [at, { entries }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + entries.length;
    const entries = rows.flatMap((row) => row.entries);
    const data = {
      numCols: columns,
      numRows: rows.length,
      colCost: instance.applications.map(({ value }) => value),
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(1),
      rowLower: rows.map(({ least }) => least),
      rowUpper: rows.map(({ most }) => most),
      matrix: {
        format: 'csr' as const,
        numRows: rows.length,
        numCols: columns,
        starts,
        indices: Int32Array.from(entries, ([column]) => column),
        values: Float64Array.from(entries, ([, amount]) => amount),
      },
      integrality: new Int32Array(columns).fill(1),
      sense: highs.constants.objectiveSense.maximize,
    };
    return highs.withModel(data, (run) => {
      run.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
      run.run();
      return Math.round(run.getObjectiveValue());
    });
  };
};
