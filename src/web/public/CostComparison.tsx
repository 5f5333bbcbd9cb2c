import type { ReactNode } from 'react';
import type { CostFigures } from '../../contract/cost-figures.ts';
import type { CostUncertainty } from '../../contract/cost-release.ts';
import { measuredShare } from '../../core/economics/measured-share.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { totalOf } from './CostAccount.tsx';
import type { CostWords } from './cost-words.ts';
import { scenarioName } from './scenario-name.ts';

/** A scenario with its numbers; draws are missing until they are computed. */
export interface ComparedScenario {
  readonly scenario: Scenario;
  readonly figures: CostFigures;
  readonly losses: CostUncertainty['losses'] | undefined;
}

const changedByMeasure = (
  { measured }: Scenario,
  { say, share }: Pick<CostWords, 'say' | 'share'>,
): readonly string[] =>
  measured === undefined
    ? []
    : [
        say('measured.changed', {
          value: share(measuredShare(measured)),
          lower: share(measured.lower),
          upper: share(measured.upper),
        }),
      ];

const linesOf = (
  { say, money, billions, share, plain }: CostWords,
  { scenario, figures, losses }: ComparedScenario,
  pending: string,
): readonly (readonly [string, string])[] => {
  const drawn = (print: (known: CostUncertainty['losses']) => string): string =>
    losses === undefined ? pending : print(losses);
  const inTenge = (key: string): string => `${say(key)}, ${say('tenge')}`;
  const set = [
    ...changedByMeasure(scenario, { say, share }),
    ...Object.entries(scenario.set).map(([symbol, value]) => `${symbol} = ${plain(value)}`),
  ];
  const {
    breakEven,
    student: { bachelor },
  } = figures;
  return [
    [say('comparison.changed'), set.length === 0 ? say('comparison.nothing') : set.join('; ')],
    [inTenge('paper'), money(figures.directLoss.amount)],
    ...(['state', 'residents', 'nationals'] as const).map(
      (name) => [inTenge(`account.total.${name}`), money(totalOf(figures, name))] as const,
    ),
    [
      `${inTenge('account.perPerson.student')} (${say('level.bachelor')})`,
      bachelor.amount === null ? say(`level.${bachelor.reason}`) : money(bachelor.amount),
    ],
    [
      say('breakeven'),
      breakEven.share === null ? say(`breakeven.${breakEven.reason}`) : share(breakEven.share),
    ],
    ...(['mean', 'p5', 'p50', 'p95'] as const).map(
      (name) =>
        [say(`stat.${name}`), drawn((known) => say('billion', { value: billions(known[name]) }))] as const,
    ),
    [say('stat.loss'), drawn((known) => share(known.probabilityOfLoss))],
  ];
};

/** Two scenarios beside each other, line by line. */
export const CostComparison = ({
  words,
  kept,
  current,
  drop,
  pending = '…',
}: {
  readonly words: CostWords;
  readonly kept: ComparedScenario;
  readonly current: ComparedScenario;
  /** What takes the comparison away: a link, or a button where scripts run. */
  readonly drop: ReactNode;
  /** Instead of draws that are not there. */
  readonly pending?: string;
}) => {
  const { say } = words;
  const headed = (place: 'kept' | 'current', { scenario }: ComparedScenario): string => {
    const name = scenarioName(scenario, words);
    return name === undefined ? say(`comparison.${place}`) : `${say(`comparison.${place}`)}: ${name}`;
  };
  const right = linesOf(words, current, pending);
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison">{say('comparison')}</h2>
      <ScrollBox label={say('comparison')}>
        <table className="cost-parts cost-comparison" data-figure="comparison">
          <thead>
            <tr>
              <th scope="col">{say('measure')}</th>
              <th scope="col" className="end">
                {headed('kept', kept)}
              </th>
              <th scope="col" className="end">
                {headed('current', current)}
              </th>
            </tr>
          </thead>
          <tbody>
            {linesOf(words, kept, pending).map(([name, value], index) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="end">{value}</td>
                <td className="end">{right[index]?.[1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="actions">{drop}</p>
    </section>
  );
};
