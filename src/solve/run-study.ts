import type { Estimate } from '../core/basics/estimate.ts';
import { applyScenario } from '../core/economics/apply-scenario.ts';
import { breakEvenShare } from '../core/economics/break-even-share.ts';
import { centralInputs } from '../core/economics/cohort.ts';
import { directLoss } from '../core/economics/direct-loss.ts';
import { informationValue } from '../core/economics/information-value.ts';
import { lossSensitivity } from '../core/economics/loss-sensitivity.ts';
import { createModel } from '../core/economics/model.ts';
import { centralOf, levels } from '../core/economics/parameters.ts';
import type { Parameters } from '../core/economics/parameters.ts';
import type { Scenario } from '../core/economics/scenario.ts';
import { summariseLosses } from '../core/economics/summarise-losses.ts';
import type { CostStudy } from './cost-study.ts';
import { rowsOf, runsOfRow } from './work.ts';
import type { Work } from './work.ts';
import type { Watch, WorkerPool } from './worker-pool.ts';

type Central = Pick<CostStudy, 'directLoss' | 'central' | 'breakEvenShare' | 'breakEvenReason'>;

/** What needs no simulation: milliseconds, so it runs where it is asked for. */
const centralStudy = (scenario: Scenario, parameters: Parameters): Central => {
  const settled = applyScenario(parameters, scenario);
  const { evaluate, account } = createModel(settled);
  const inputs = centralInputs(settled);
  const { cohortLoss, perParticipant, parts } = account(inputs);
  const { share, reason } = breakEvenShare(evaluate, inputs);
  const reasons = levels.flatMap((level) => {
    const why = perParticipant[level].reason;
    return why === undefined ? [] : [[level, why] as const];
  });
  return {
    directLoss: directLoss({
      cost: centralOf(settled, 'c'),
      participants: centralOf(settled, 'N'),
      share: centralOf(settled, 's'),
    }).amount,
    central: {
      cohortLoss: cohortLoss.amount,
      perParticipant: {
        bachelor: perParticipant.bachelor.amount,
        master: perParticipant.master.amount,
        doctor: perParticipant.doctor.amount,
      },
      ...(reasons.length === 0 ? {} : { perParticipantReason: Object.fromEntries(reasons) }),
      parts,
    },
    breakEvenShare: share,
    ...(reason === undefined ? {} : { breakEvenReason: reason }),
  };
};

const numberOf = ({ value }: Estimate): number | null => value;

/**
 * The whole study of a scenario, simulated by the workers of a pool. The same bytes whatever their number, in Node and in
 * the browser. Rejected with the reason of the signal when it fires.
 */
export const runStudy = async (
  pool: WorkerPool,
  scenario: Scenario,
  parameters: Parameters,
  { onProgress, signal }: Watch = {},
): Promise<CostStudy> => {
  const kinds = ['losses', 'sensitivity', 'information'] as const;
  const works = kinds.map((kind): Work => ({ kind, scenario, parameters }));
  const total = works.reduce((sum, work) => sum + rowsOf(work) * runsOfRow(work), 0);
  let before = 0;
  const rows = async (kind: Work['kind']): Promise<Float64Array> => {
    const work = { kind, scenario, parameters };
    const values = await pool.compute(work, {
      ...(signal === undefined ? {} : { signal }),
      onProgress: (done) => onProgress?.(before + done * runsOfRow(work), total),
    });
    before += rowsOf(work) * runsOfRow(work);
    return values;
  };
  const central = centralStudy(scenario, parameters);
  const { draws, seed, sampler } = scenario;
  const { mean, sd, p5, p50, p95, probabilityOfLoss } = summariseLosses(
    await rows('losses'),
    central.directLoss,
  );
  const sensitivity = lossSensitivity(await rows('sensitivity'), scenario);
  const information = informationValue(await rows('information'), scenario, parameters);
  return {
    ...central,
    distribution: { draws, seed, sampler, mean, sd, p5, p50, p95, probabilityOfLoss },
    sensitivity: sensitivity.map(({ assumption, first, total: all }) => ({
      assumption,
      first: numberOf(first),
      total: numberOf(all),
    })),
    informationValue: {
      costPerParticipant: information.costPerParticipant,
      evpi: information.evpi,
      inputs: information.inputs.map(({ assumption, evppi }) => ({
        assumption,
        evppi: numberOf(evppi) ?? 0,
      })),
    },
  };
};
