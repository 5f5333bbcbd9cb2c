import { writeScenarioJson } from '../core/economics/write-scenario.ts';
import type { Locale } from '../core/basics/locale.ts';
import { text, textOf } from '../messages.ts';
import type { CostStudy } from '../solve/cost-study.ts';
import { openNodeWorkers } from '../solve/open-node-workers.ts';
import { runStudy } from '../solve/run-study.ts';
import type { CommandContext } from './command.ts';
import { readCostArguments } from './cost/read-cost-arguments.ts';
import type { CostRefusal } from './cost/read-cost-arguments.ts';
import { freezeStudy } from './cost/freeze-study.ts';
import { costProgress } from './cost/cost-progress.ts';
import { readCostRequest } from './cost/read-cost-request.ts';
import type { CostRequest } from './cost/read-cost-request.ts';
import { costText } from './cost/cost-text.ts';
import { verifyStudy } from './cost/verify-study.ts';
import { refuseInput } from './refuse-input.ts';

const usage = `qaitu cost [OPTIONS] [--json]
qaitu cost freeze DIR [OPTIONS]
qaitu cost verify DIR [--json] [--workers N]

What the non-return of mobile students costs the state: the published formula, the full account at central values, its
distribution, what drives it and what it would be worth to know. docs/cost-model.md explains the model.

--scenario FILE     a scenario as JSON; options come on top of it
--set SYMBOL=VALUE  fixes an assumption, centrally and in every draw; repeatable. Symbols: reference/kazakhstan/parameters.csv
--country NAME|DIR  a country that ships with the program (kazakhstan), or a folder of your own
--draws N           16384; a power of two for sobol
--seed N            1
--sampler NAME      sobol, lhs or random
--dependence NAME   copula, or independent; sensitivity is always independent
--perspective NAME  state, residents, nationals or student: kept with the scenario; the numbers here are the state's
--workers N         threads; the numbers do not depend on it
--json              prints {directLoss, central: {cohortLoss, perParticipant, parts}, breakEvenShare, distribution,
                    sensitivity: [{assumption, first, total}], informationValue: {costPerParticipant, evpi, inputs}}

freeze writes a study into an empty folder: inputs, scenario with its seed, code version, results, method notes, checksums.
verify recomputes a frozen study. Exit codes: 0 done, 1 the study is not what it was, 2 bad input.
`;

/** As printed and as frozen: the same bytes. */
const studyJson = (study: CostStudy): string => `${JSON.stringify(study)}\n`;

const computeStudy = async (
  { scenario, parameters }: CostRequest,
  workers: number,
  locale: Locale,
): Promise<CostStudy> => {
  const pool = openNodeWorkers(workers);
  try {
    return await runStudy(pool, scenario, parameters, { onProgress: costProgress(locale) });
  } finally {
    await pool.close();
  }
};

/** `qaitu cost`: 0 done, 1 a frozen study is not what it was, 2 bad input. */
export const costCommand = async (args: string[], { locale }: CommandContext): Promise<number> => {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const refusedAs = ({ code, params }: CostRefusal): number =>
    refuseInput(textOf(locale, `cost.refused.${code}`, params));

  const asked = readCostArguments(args);
  if (!asked.ok) return refusedAs(asked.refusal);
  const { action, folder, asJson, workers } = asked.value;
  if (action === 'verify') {
    const verified = await verifyStudy(folder, locale, async (request) =>
      studyJson(await computeStudy(request, workers, locale)),
    );
    if (!verified.ok) return refuseInput(verified.refusal);
    const { report, lines, isSame } = verified.value;
    process.stdout.write(asJson ? `${JSON.stringify(report)}\n` : `${lines.join('\n')}\n`);
    return isSame ? 0 : 1;
  }
  const request = await readCostRequest(asked.value, locale);
  if (!request.ok) return refuseInput(request.refusal);
  const study = await computeStudy(request.value, workers, locale);
  if (action === 'freeze') {
    const { countryFolder, scenario } = request.value;
    const content = { countryFolder, scenario: writeScenarioJson(scenario), results: studyJson(study) };
    const frozen = await freezeStudy(folder, content);
    if (!frozen.ok) return refusedAs(frozen.refusal);
    process.stdout.write(`${text(locale, 'cost.frozen', { folder, files: String(frozen.value) })}\n`);
    return 0;
  }
  process.stdout.write(asJson ? studyJson(study) : costText(study, request.value.parameters, locale));
  return 0;
};
