import { grades } from '../../core/economics/assumption.ts';
import { measuredSymbols } from '../../core/economics/measured-symbols.ts';
import type { Parameters } from '../../core/economics/parameters.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import { CostField } from './CostField.tsx';
import type { CostWords } from './cost-words.ts';

interface CostAssumptionsProps {
  readonly words: CostWords;
  readonly parameters: Parameters;
  readonly scenario: Scenario;
  readonly onSet?: ((symbol: string, text: string) => void) | undefined;
  readonly onReset?: (() => void) | undefined;
  /** Where a form without scripts goes, what it sends beside its fields, and what shows the defaults. */
  readonly action: string;
  readonly carried: readonly (readonly [string, string])[];
  readonly resetAddress: string;
}

/** What cannot be set: lists of numbers. */
const Series = ({
  words,
  parameters,
  grade,
}: Pick<CostAssumptionsProps, 'words' | 'parameters'> & { readonly grade: string }) =>
  parameters.series
    .filter((series) => series.grade === grade)
    .map(({ symbol, values, unit }) => (
      <div key={symbol} className="cost-field" data-symbol={symbol}>
        <strong>
          {words.nameOf(symbol)} <code>{symbol}</code>
        </strong>
        <p className="hint">
          {values.map(words.plain).join('; ')} {words.unitOf(unit)}. {words.sourceOf(symbol)}
        </p>
      </div>
    ));

/** Every assumption with its field, the weakest grade first. */
export const CostAssumptions = (props: CostAssumptionsProps) => {
  const { words, parameters, scenario, onSet, onReset, action, carried, resetAddress } = props;
  const { say } = words;
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions">{say('assumptions')}</h2>
      <p>{say('assumptions.lead')}</p>
      <form method="get" action={action} className="cost-form">
        {carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {grades.toReversed().map((grade) => (
          <fieldset key={grade}>
            <legend>{say(`grade.${grade}`)}</legend>
            <div className="cost-fields">
              {parameters.assumptions
                .filter((assumption) => assumption.grade === grade)
                .map((assumption) => (
                  <CostField
                    key={assumption.symbol}
                    words={words}
                    parameters={parameters}
                    assumption={assumption}
                    value={scenario.set[assumption.symbol]}
                    isMeasured={
                      scenario.measured !== undefined && measuredSymbols.includes(assumption.symbol)
                    }
                    onSet={onSet}
                  />
                ))}
              <Series words={words} parameters={parameters} grade={grade} />
            </div>
          </fieldset>
        ))}
        <p className="actions">
          {onSet === undefined ? <button type="submit">{say('apply')}</button> : undefined}
          {onReset === undefined ? (
            <a href={resetAddress}>{say('reset')}</a>
          ) : (
            <button type="button" className="quiet" onClick={onReset}>
              {say('reset')}
            </button>
          )}
        </p>
      </form>
      <h3 id="missing">{say('missing')}</h3>
      <p>{say('missing.lead')}</p>
      <ul className="cost-missing">
        {parameters.assumptions
          .filter(({ grade }) => grade === 'D')
          .map(({ symbol }) => (
            <li key={symbol}>
              {words.nameOf(symbol)} <code>{symbol}</code>
            </li>
          ))}
      </ul>
      <p className="note">{say('missing.payroll')}</p>
    </section>
  );
};
