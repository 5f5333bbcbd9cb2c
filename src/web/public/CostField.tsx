import type { Assumption } from '../../core/economics/assumption.ts';
import { modelInputs } from '../../core/economics/model-inputs.ts';
import type { Parameters } from '../../core/economics/parameters.ts';
import { believedRange, sliderRange } from './cost-range.ts';
import type { CostWords } from './cost-words.ts';

/** Assumptions that the figures of the page use beside the drawn inputs. */
const used = new Set<string>([
  ...modelInputs,
  ...['c', 'N', 's', 'N_state', 'W_B', 'W_PG', 'pen', 'a_R', 'lambda', 'eps', 'R_host'],
  ...['rec', 'g_home', 'C_M', 'C_D'],
]);

interface CostFieldProps {
  readonly words: CostWords;
  readonly parameters: Parameters;
  readonly assumption: Assumption;
  /** What the reader set; undefined leaves the default and its spread. */
  readonly value: number | undefined;
  /** The default is what was measured; its source is said above. */
  readonly isMeasured: boolean;
  /** Absent on the server: there the form is sent. An empty text takes the default back. */
  readonly onSet?: ((symbol: string, text: string) => void) | undefined;
}

const Slider = ({ words, parameters, assumption, value, onSet }: CostFieldProps) => {
  const { least, most, step } = sliderRange(parameters, assumption);
  return onSet === undefined ? undefined : (
    <input
      type="range"
      min={least}
      max={most}
      step={step}
      value={value ?? assumption.central}
      aria-label={words.say('field.slider', { name: words.nameOf(assumption.symbol) })}
      onChange={(event) => onSet(assumption.symbol, event.currentTarget.value)}
    />
  );
};

/** One assumption: its name, field and slider, unit, year, range, grade and source. */
export const CostField = (props: CostFieldProps) => {
  const { words, assumption, value, isMeasured, onSet } = props;
  const { say, plain, nameOf, sourceOf, unitOf } = words;
  const { symbol, unit, central, priceYear } = assumption;
  const range = believedRange(assumption);
  const about = [
    `${say('field.default', { value: plain(central) })} ${unitOf(unit)}`,
    ...(priceYear === undefined || !unit.includes('KZT') ? [] : [say('field.prices', { year: priceYear })]),
    range === undefined
      ? say('field.fixed')
      : say('field.range', { low: plain(range[0]), high: plain(range[1]) }),
    ...(used.has(symbol) ? [] : [say('field.unused')]),
  ];
  return (
    <div className="cost-field" data-symbol={symbol}>
      <label htmlFor={`set-${symbol}`}>
        {nameOf(symbol)} <code>{symbol}</code>
      </label>
      <div className="cost-entry">
        <input
          id={`set-${symbol}`}
          name={symbol}
          type="number"
          step="any"
          inputMode="decimal"
          autoComplete="off"
          placeholder={String(central)}
          aria-describedby={`about-${symbol}`}
          {...(onSet === undefined
            ? { defaultValue: value }
            : {
                value: value ?? '',
                onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
                  onSet(symbol, event.currentTarget.value),
              })}
        />
        <Slider {...props} />
      </div>
      <p id={`about-${symbol}`} className="hint">
        {about.join('; ')}. {isMeasured ? `${say('field.measured')}.` : sourceOf(symbol)}
      </p>
    </div>
  );
};
