import { formatNumber, formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { levels } from '../../core/economics/parameters.ts';
import type { Parameters } from '../../core/economics/parameters.ts';
import { text } from '../../messages.ts';
import type { CostStudy } from '../../solve/cost-study.ts';

type Line = readonly [label: string, ...cells: string[]];

const inColumns = (lines: readonly Line[]): readonly string[] => {
  const width = (column: number): number => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
      .join('  '),
  );
};

const parts = [
  ['lostContributions', 1],
  ['returneePremium', -1],
  ['remittanceTax', -1],
  ['grants', 1],
] as const;

/** The study for people: one number a line, money to the whole unit of currency. */
export const costText = (study: CostStudy, { currency }: Parameters, locale: Locale): string => {
  const { central, distribution, sensitivity, informationValue } = study;
  const money = (amount: number): string => `${formatNumber(amount, locale, 0)} ${currency}`;
  const percent = (share: number): string => formatShare(share, locale);
  const index = (value: number | null): string =>
    value === null ? text(locale, 'cost.undefined') : formatNumber(value, locale, 3);
  const amountOrReason = (amount: number | null, reason = 'level-not-in-cohort' as const): string =>
    amount === null ? text(locale, `cost.per-participant.${reason}`) : money(amount);
  const breakEven =
    study.breakEvenShare === null
      ? text(locale, `cost.break-even.${study.breakEvenReason ?? 'loss-at-every-share'}`)
      : percent(study.breakEvenShare);
  const account: Line[] = [
    [text(locale, 'cost.direct-loss'), money(study.directLoss)],
    [text(locale, 'cost.cohort-loss'), money(central.cohortLoss)],
    ...parts.map(([part, sign]): Line => [
      `  ${text(locale, `cost.part.${part}`)}`,
      money(sign * central.parts[part]),
    ]),
    ...levels.map((level): Line => [
      `  ${text(locale, 'cost.per-participant', { level: text(locale, `cost.level.${level}`) })}`,
      amountOrReason(central.perParticipant[level], central.perParticipantReason?.[level]),
    ]),
    [text(locale, 'cost.break-even'), breakEven],
  ];
  const spread: Line[] = [
    ...(['mean', 'sd', 'p5', 'p50', 'p95'] as const).map((name): Line => [
      `  ${text(locale, `cost.${name}`)}`,
      money(distribution[name]),
    ]),
    [`  ${text(locale, 'cost.probability-of-loss')}`, percent(distribution.probabilityOfLoss)],
  ];
  return [
    ...inColumns(account),
    '',
    text(locale, 'cost.distribution', {
      draws: formatNumber(distribution.draws, locale, 0),
      sampler: distribution.sampler,
      seed: String(distribution.seed),
    }),
    ...inColumns(spread),
    '',
    text(locale, 'cost.sensitivity'),
    ...inColumns(
      sensitivity.map(({ assumption, first, total }): Line => [
        `  ${assumption}`,
        index(first),
        index(total),
      ]),
    ),
    '',
    text(locale, 'cost.information', { cost: money(informationValue.costPerParticipant) }),
    ...inColumns([
      [`  ${text(locale, 'cost.information.perfect')}`, money(informationValue.evpi)],
      ...informationValue.inputs.map(({ assumption, evppi }): Line => [`  ${assumption}`, money(evppi)]),
    ]),
    '',
  ].join('\n');
};
