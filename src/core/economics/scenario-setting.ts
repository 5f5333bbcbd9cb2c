import type { Parameters } from './parameters.ts';
import type { ScenarioFault } from './scenario-fault.ts';
import { isWithin, rangeOf, type SymbolRange } from './symbol-range.ts';

const lifeExpectancy: SymbolRange = { least: 40, most: 95 };

/** The range within which a symbol can be set; undefined for one that the country does not have or that is a list. */
export const settableRange = (parameters: Parameters, symbol: string): SymbolRange | undefined => {
  const found = parameters.assumptions.find((assumption) => assumption.symbol === symbol);
  const hasMortality = parameters.mortality.some(({ survival }) => survival.kind === 'gompertz');
  if (symbol === 'E0') return hasMortality ? lifeExpectancy : undefined;
  return found === undefined ? undefined : rangeOf(symbol, found.unit);
};

/** What is wrong with setting an assumption at a value; undefined if it can be set. */
export const settingFault = (
  parameters: Parameters,
  symbol: string,
  value: number,
): ScenarioFault | undefined => {
  const range = settableRange(parameters, symbol);
  if (range === undefined) {
    const isKnown = [...parameters.series, ...parameters.assumptions].some((one) => one.symbol === symbol);
    return { code: isKnown ? 'not-settable' : 'unknown-symbol', field: symbol, params: { symbol } };
  }
  if (!Number.isFinite(value))
    return { code: 'not-a-number', field: symbol, params: { value: String(value) } };
  if (isWithin(value, range)) return undefined;
  const { least, most } = range;
  return value >= least && value <= most
    ? { code: 'not-whole', field: symbol, params: { value } }
    : { code: 'outside-range', field: symbol, params: { value, least, most } };
};

/** What is wrong with what is set, one value against another. */
export const crossedSettings = (
  parameters: Parameters,
  set: Readonly<Record<string, number>>,
): readonly ScenarioFault[] => {
  const values = new Map(Object.entries(set));
  const valueOf = (symbol: string): number =>
    values.get(symbol) ?? parameters.assumptions.find((one) => one.symbol === symbol)?.central ?? 0;
  const [funded, participants] = [valueOf('N_state'), valueOf('N')];
  return funded > participants
    ? [
        {
          code: 'more-funded-than-participants',
          field: !values.has('N_state') ? 'N' : 'N_state',
          params: { funded, participants },
        },
      ]
    : [];
};
