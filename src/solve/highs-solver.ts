import highsModule from 'highs';
import type { Highs } from 'highs';
import type { LinearModel, ModelAnswer, SolveModel } from '../core/award/linear-model.ts';

/** The package ships an ES module whose types pretend to be CommonJS: what it exports is the loader itself. */
const loadHighs = highsModule as unknown as () => Promise<Highs>;

/** How long solving may take, in seconds. */
export interface SolverLimits {
  /** One solution. */
  readonly seconds: number;
  /** All solutions together; when they are used up, each is stopped almost at once. Without it there is no such end. */
  readonly totalSeconds?: number;
}

/** What a solution gets when the time of all is used up: enough for a trivial model. */
const leastSeconds = 0.02;

/** HiGHS's own numbers for how a run ended. */
const ended = {
  optimal: 7,
  infeasible: 8,
  unboundedOrInfeasible: 9,
  targetReached: 12,
  timeLimit: 13,
} as const;

const emptyAnswer = ({ rows }: LinearModel): ModelAnswer =>
  rows.every(({ least, most }) => least <= 0 && most >= 0)
    ? { status: 'optimal', taken: [] }
    : { status: 'infeasible' };

const modelData = ({ values, lower, upper, rows, isRelaxed }: LinearModel) => {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { columns }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + columns.length;
  const indices = new Int32Array(starts[rows.length] ?? 0);
  const amounts = new Float64Array(indices.length);
  for (const [at, row] of rows.entries()) {
    indices.set(row.columns, starts[at]);
    amounts.set(row.amounts, starts[at]);
  }
  return {
    numCols: values.length,
    numRows: rows.length,
    colCost: values,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: values.length,
      starts,
      indices,
      values: amounts,
    },
    ...(isRelaxed === true ? {} : { integrality: new Int32Array(values.length).fill(1) }),
  };
};

/**
 * Loads HiGHS (WebAssembly, some 60 ms) and answers a solver that blocks its thread: call it in a worker. Values are whole
 * numbers, so a gap below one proves the optimum; HiGHS's own default, 1e-4 of the value, would not. The same answer for
 * the same model, unless time runs out.
 */
export const highsSolver = async ({ seconds, totalSeconds }: SolverLimits): Promise<SolveModel> => {
  const highs = await loadHighs();
  let spent = 0;
  return (model): ModelAnswer => {
    if (model.values.length === 0) return emptyAnswer(model);
    const data = { ...modelData(model), sense: highs.constants.objectiveSense.maximize };
    return highs.withModel(data, (run): ModelAnswer => {
      run.options.set({
        output_flag: false,
        random_seed: 1,
        mip_rel_gap: 0,
        mip_abs_gap: 0.5,
        // Costs some 60 ms a model and finds nothing that matters here; small models take one.
        mip_heuristic_run_feasibility_jump: false,
        mip_feasibility_tolerance: 1e-7,
        time_limit: Math.max(leastSeconds, Math.min(seconds, (totalSeconds ?? Infinity) - spent)),
        ...(model.enough === undefined ? {} : { objective_target: model.enough - 0.5 }),
      });
      const began = performance.now();
      run.run();
      spent += (performance.now() - began) / 1000;
      const status = run.getModelStatus();
      if (status === ended.infeasible || status === ended.unboundedOrInfeasible)
        return { status: 'infeasible' };
      const { colValue: columns, rowDual } = run.getSolution();
      if (model.isRelaxed === true && status === ended.optimal)
        return { status: 'relaxed', value: run.getObjectiveValue(), prices: [...rowDual] };
      const taken = Array.from(columns, (value) => value > 0.5);
      if (status === ended.optimal || status === ended.targetReached) return { status: 'optimal', taken };
      if (status !== ended.timeLimit) throw new Error(`HiGHS ended with status ${status}`);
      const bound = Number(run.info.get('mip_dual_bound'));
      const hasChoice = Number(run.info.get('primal_solution_status')) === 2;
      return { status: 'stopped', bound, ...(hasChoice ? { taken } : {}) };
    });
  };
};
