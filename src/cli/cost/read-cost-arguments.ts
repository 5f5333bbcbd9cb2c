import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Result } from '../../core/basics/result.ts';

/** A code of `cost.refused` with its parameters. */
export interface CostRefusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What was asked of `qaitu cost`, as typed: whether it makes sense is for the scenario to say. */
export interface CostArguments {
  readonly action: 'print' | 'freeze' | 'verify';
  /** Of `freeze` and `verify`. */
  readonly folder: string;
  readonly asJson: boolean;
  readonly workers: number;
  readonly scenarioFile?: string;
  /** A country that ships with the program, or a folder. */
  readonly country?: string;
  /** Assumptions that options set, by symbol. */
  readonly set: Readonly<Record<string, number>>;
  /** Other fields of a scenario that options named. */
  readonly fields: Readonly<Record<string, string | number>>;
}

const mostWorkers = 64;

const options = {
  json: { type: 'boolean' },
  country: { type: 'string' },
  scenario: { type: 'string' },
  set: { type: 'string', multiple: true },
  draws: { type: 'string' },
  seed: { type: 'string' },
  sampler: { type: 'string' },
  dependence: { type: 'string' },
  perspective: { type: 'string' },
  workers: { type: 'string' },
} as const;

const readSets = (given: readonly string[]): Result<Record<string, number>, CostRefusal> => {
  const set: Record<string, number> = {};
  for (const pair of given) {
    const [, symbol = '', number = ''] = /^([^=\s]+)=(\S+)$/.exec(pair) ?? [];
    const value = Number(number);
    if (number === '' || !Number.isFinite(value))
      return refuse({ code: 'set-malformed', params: { given: pair } });
    set[symbol] = value;
  }
  return accept(set);
};

/** Reads the arguments, or says what is wrong with the first wrong one. Unknown options throw as Node's parser does. */
export const readCostArguments = (args: string[]): Result<CostArguments, CostRefusal> => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [action = 'print', folder, surplus] = positionals;
  if ((action !== 'print' && action !== 'freeze' && action !== 'verify') || surplus !== undefined)
    return refuse({ code: 'action-unknown', params: { given: positionals.join(' ') } });
  if (action !== 'print' && folder === undefined)
    return refuse({ code: 'folder-not-named', params: { action } });

  const numbers: Record<string, number> = {};
  for (const option of ['draws', 'seed'] as const) {
    const given = values[option];
    if (given === undefined) continue;
    if (!/^\d+$/.test(given)) return refuse({ code: 'number-malformed', params: { option, given } });
    numbers[option] = Number(given);
  }
  const workers = values.workers ?? String(Math.min(availableParallelism(), 8));
  if (!/^\d+$/.test(workers) || Number(workers) < 1 || Number(workers) > mostWorkers)
    return refuse({ code: 'workers-out-of-range', params: { given: workers, most: String(mostWorkers) } });
  const set = readSets(values.set ?? []);
  if (!set.ok) return set;

  const { country, sampler, dependence, perspective, scenario } = values;
  return accept({
    action,
    folder: folder ?? '',
    asJson: values.json === true,
    workers: Number(workers),
    ...(scenario === undefined ? {} : { scenarioFile: scenario }),
    ...(country === undefined ? {} : { country }),
    set: set.value,
    fields: {
      ...numbers,
      ...(sampler === undefined ? {} : { sampler }),
      ...(dependence === undefined ? {} : { dependence }),
      ...(perspective === undefined ? {} : { perspective }),
    },
  });
};
