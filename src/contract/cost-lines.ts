import { measuredShare } from '../core/economics/measured-share.ts';
import { measuredSymbols } from '../core/economics/measured-symbols.ts';
import type { LevelAmount } from '../core/economics/level-amount.ts';
import { levels, type Parameters } from '../core/economics/parameters.ts';
import type { Scenario } from '../core/economics/scenario.ts';
import { writeMeasured } from '../core/economics/write-measured.ts';
import type { CostFigures } from './cost-figures.ts';
import type { CostUncertainty } from './cost-release.ts';

/** Columns of the cost account as one table: what kind of number, its name, and the number. */
export const costColumns = ['kind', 'name', 'value', 'unit'] as const;
type CostLine = readonly [string, string, string | number | null, string];

/** A number, or the reason why there is none in its place. */
const amountLine = (kind: string, name: string, { amount, reason }: LevelAmount, unit: string): CostLine => [
  kind,
  name,
  amount ?? reason,
  unit,
];

/** Inputs and outputs of a scenario, one a line. Money in currency, shares 0–1. */
export const costLines = (
  { assumptions, currency }: Parameters,
  scenario: Scenario,
  { directLoss, account, residents, nationals, student, breakEven, basis }: CostFigures,
  { losses, shares, information }: CostUncertainty,
): readonly CostLine[] => [
  ...(['seed', 'draws', 'sampler', 'dependence', 'perspective'] as const).map((name): CostLine => [
    'scenario',
    name,
    scenario[name],
    '',
  ]),
  ...(scenario.measured === undefined ? [] : writeMeasured(scenario.measured)).map(
    ([name, value]): CostLine => ['scenario', name, value, ''],
  ),
  ...assumptions.map(({ symbol, central, unit }): CostLine => {
    if (scenario.measured !== undefined && measuredSymbols.includes(symbol))
      return ['measured', symbol, measuredShare(scenario.measured), unit];
    const set = scenario.set[symbol];
    return [set === undefined ? 'assumption' : 'set', symbol, set ?? central, unit];
  }),
  ['cost-basis', 'direct-loss', directLoss.amount, currency],
  ['cost-basis', 'spent-on-non-returners', basis.total.amount, currency],
  ['income-basis', 'state', account.cohortLoss.amount, currency],
  ['income-basis', 'residents', residents.loss.amount, currency],
  ['income-basis', 'nationals', nationals.loss.amount, currency],
  ...Object.entries(account.parts).map(([name, value]): CostLine => ['part', name, value, currency]),
  ...levels.map((level) => amountLine('per-participant', level, account.perParticipant[level], currency)),
  ...levels.map((level) => amountLine('student-gain', level, student[level], currency)),
  ['break-even', 'share', breakEven.share ?? breakEven.reason, 'fraction'],
  ...(['mean', 'sd', 'p5', 'p25', 'p50', 'p75', 'p95'] as const).map((name): CostLine => [
    'distribution',
    name,
    losses[name],
    currency,
  ]),
  ['distribution', 'probability-of-loss', losses.probabilityOfLoss, 'probability'],
  ['distribution', 'probability-above-direct', losses.probabilityAboveDirect, 'probability'],
  ...shares.flatMap(({ assumption, first, total }): readonly CostLine[] => [
    ['first-order-share', assumption, first, 'fraction'],
    ['total-share', assumption, total, 'fraction'],
  ]),
  ['information', 'evpi', information.evpi, currency],
  ...information.inputs.map(({ assumption, evppi }): CostLine => [
    'information',
    assumption,
    evppi,
    currency,
  ]),
];
