import highsModule from 'highs';
import type { Highs, Model } from 'highs';
import type { OpenProgram, Program, ProgramRow, ProgramSolver, Solved } from '../core/disclosure/program.ts';

/** The package ships an ES module whose types pretend to be CommonJS: what it exports is the loader itself. */
const loadHighs = highsModule as unknown as () => Promise<Highs>;

/** HiGHS's own numbers for how a run ended. */
const ended = { optimal: 7, infeasible: 8, unboundedOrInfeasible: 9, unbounded: 10, timeLimit: 13 } as const;

const matrixOf = (rows: readonly ProgramRow[], numCols: number) => {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { columns }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + columns.length;
  const indices = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(indices.length);
  for (const [at, row] of rows.entries()) {
    indices.set(row.columns, starts[at]);
    values.set(row.amounts, starts[at]);
  }
  return { format: 'csr' as const, numRows: rows.length, numCols, starts, indices, values };
};

const answerOf = (model: Model, isWhole: boolean): Solved => {
  const status = model.getModelStatus();
  if (status === ended.infeasible || status === ended.unboundedOrInfeasible) return { status: 'infeasible' };
  if (status === ended.unbounded) return { status: 'unbounded' };
  const value = model.getObjectiveValue();
  const bound = isWhole ? Number(model.info.get('mip_dual_bound')) : value;
  const { colValue: columns, rowDual: prices } = model.getSolution();
  if (status === ended.optimal) return { status: 'optimal', value, bound, columns, prices };
  if (status !== ended.timeLimit) throw new Error(`HiGHS ended with status ${status}`);
  const hasChoice = Number(model.info.get('primal_solution_status')) === 2;
  return { status: 'stopped', bound, ...(hasChoice ? { columns } : {}) };
};

/**
 * Loads HiGHS (WebAssembly, some 60 ms) and answers a solver that blocks its thread: call it in a worker. Searches for whole columns take
 * `seconds` together; linear programmes are short and not bounded. A search that is not allowed a gap ends below half of one unit of cost.
 */
export const highsPrograms = async (seconds: number): Promise<ProgramSolver> => {
  const highs = await loadHighs();
  const end = performance.now() + seconds * 1000;
  const left = (): number => Math.max(0, (end - performance.now()) / 1000);
  const open = ({ costs, lower, upper, rows, changes }: Program): OpenProgram => {
    const numCols = costs.length;
    const model = highs.createModel({
      numCols,
      numRows: rows.length,
      colCost: costs,
      colLower: lower,
      colUpper: upper,
      rowLower: rows.map(({ least }) => least),
      rowUpper: rows.map(({ most }) => most),
      matrix: matrixOf(rows, numCols),
      sense: highs.constants.objectiveSense.minimize,
    });
    let isWhole = false;
    model.options.set({
      output_flag: false,
      random_seed: 1,
      mip_abs_gap: 0.4,
      mip_heuristic_run_feasibility_jump: false,
      // A solution that stays possible suits the primal simplex, prices that stay good the dual one; presolve would begin anew.
      ...(changes === undefined ? {} : { presolve: 'off', simplex_strategy: changes === 'costs' ? 4 : 1 }),
    });
    const all = { kind: 'range' as const, from: 0, to: numCols - 1 };
    return {
      addRows: (more) => {
        if (more.length === 0) return;
        model.addRows({
          lower: Float64Array.from(more, ({ least }) => least),
          upper: Float64Array.from(more, ({ most }) => most),
          matrix: matrixOf(more, numCols),
        });
      },
      setBounds: (least, most) => {
        model.changeColsBounds(all, Float64Array.from(least), Float64Array.from(most));
      },
      setBound: (column, least, most) => {
        model.changeColBounds(column, least, most);
      },
      setCost: (column, cost) => {
        model.changeColCost(column, cost);
      },
      makeWhole: (count) => {
        isWhole = true;
        for (let column = 0; column < count; column += 1)
          model.changeColIntegrality(column, highs.constants.variableType.integer);
      },
      run: (gap) => {
        model.zeroAllClocks();
        if (isWhole) model.options.set({ time_limit: Math.max(0.02, left()), mip_rel_gap: gap ?? 0 });
        model.run();
        const status = model.getModelStatus();
        if (changes === 'costs' && status !== ended.optimal && status !== ended.unbounded) {
          // The last move is still possible, so this is noise gathered over thousands of them: begin anew.
          model.clearSolver();
          model.run();
        }
        return answerOf(model, isWhole);
      },
      close: () => {
        model.dispose();
      },
    };
  };
  return { open, hasTime: () => left() > 0 };
};
