import { accept, refuse, type Result } from '../basics/result.ts';
import { distributionFault } from '../statistics/distribution.ts';
import { ageGroups } from './age-groups.ts';
import type { Assumption, AssumptionSeries } from './assumption.ts';
import { calibrateGompertz } from './calibrate-gompertz.ts';
import type { CountryFile } from './country-file.ts';
import { inputCopula } from './input-copula.ts';
import { isModelInput, wageMultiplier } from './model-inputs.ts';
import type { ParameterFault } from './parameter-fault.ts';
import type { Mortality, Parameters } from './parameters.ts';
import type { PayrollLaw } from './payroll-law.ts';
import { readDistribution } from './read-distribution.ts';
import { symbolRanges } from './symbol-range.ts';

/** The parts of a country's folder, each read for itself. */
interface ParameterParts {
  readonly country: CountryFile;
  readonly assumptions: readonly Assumption[];
  readonly series: readonly AssumptionSeries[];
  readonly laws: readonly PayrollLaw[];
}

const tables = { parameters: 'parameters.csv', laws: 'payroll-law.csv', country: 'country.json' } as const;

/** The multiplier that all multiplied wages share, as an assumption of its own; fixed where no wage is multiplied. */
const sharedMultiplier = ({ country, assumptions }: ParameterParts): Result<Assumption, ParameterFault> => {
  const wages = assumptions.filter(({ symbol }) => country.cohort.some(({ wage }) => wage === symbol));
  const multiplied = wages.filter(
    ({ distribution }) => distribution.kind === 'lognormal' && distribution.multiplies,
  );
  const strange = wages.find((wage) => wage.distribution.kind !== 'fixed' && !multiplied.includes(wage));
  const [first, ...others] = multiplied;
  const differing =
    strange ??
    others.find(({ distribution }) => JSON.stringify(distribution) !== JSON.stringify(first?.distribution));
  if (differing !== undefined) {
    const { symbol } = differing;
    return refuse({
      code: 'multipliers-differ',
      file: tables.parameters,
      column: 'distribution',
      params: { symbol },
    });
  }
  return accept({
    id: multiplied.map(({ id }) => id).join('+'),
    symbol: wageMultiplier,
    name: 'multiplier of the mean wages',
    unit: 'ratio',
    central: 1,
    distribution: first?.distribution ?? { kind: 'fixed' },
    grade: first?.grade ?? 'D',
    sourceKind: first?.sourceKind ?? 'assumption',
    source: first?.source ?? '',
  });
};

const mortalityOf = ({ country, assumptions, series }: ParameterParts): readonly Mortality[] => {
  const expectancies = series.find(({ symbol }) => symbol === 'E0')?.values ?? [
    assumptions.find(({ symbol }) => symbol === 'E0')?.central ?? Number.NaN,
  ];
  return (['both', 'men', 'women'] as const).flatMap((population, at): readonly Mortality[] => {
    const lifeExpectancy = expectancies[at];
    if (lifeExpectancy === undefined) return [];
    if ('lifeTable' in country.mortality) {
      const survival = { kind: 'life-table', ...country.mortality.lifeTable } as const;
      return population === 'both' ? [{ population, lifeExpectancy, survival }] : [];
    }
    const { shape, modes } = country.mortality.gompertz;
    const mode = modes[population] ?? calibrateGompertz(lifeExpectancy, shape);
    return [{ population, lifeExpectancy, survival: { kind: 'gompertz', shape, mode } }];
  });
};

const missingSymbols = ({ country, assumptions, series }: ParameterParts): readonly ParameterFault[] => {
  const has = new Set(assumptions.map(({ symbol }) => symbol));
  const isSeries = new Set(series.map(({ symbol }) => symbol));
  const ofLevels = country.cohort.flatMap(({ wage, studyYears }) => [wage, ...studyYears]);
  const ofModel = [...symbolRanges.keys()].filter((symbol) => !['wm', 'W_B', 'W_PG'].includes(symbol));
  const needed = [...new Set([...ofModel, ...ofLevels])].filter((symbol) => !has.has(symbol));
  const neededSeries = ['rho', 'E0'].filter((symbol) => !isSeries.has(symbol) && !has.has(symbol));
  return [...needed, ...neededSeries].map((symbol) => ({
    code: 'symbol-missing',
    file: tables.parameters,
    column: 'symbol',
    params: { symbol },
  }));
};

const otherFaults = (parts: ParameterParts): readonly ParameterFault[] => {
  const { country, assumptions, series, laws } = parts;
  const faults: ParameterFault[] = [];
  const profile = series.find(({ symbol }) => symbol === 'rho');
  if (profile?.values.length !== ageGroups.length) {
    const params = { symbol: 'rho', needed: ageGroups.length };
    faults.push({ code: 'series-length', file: tables.parameters, column: 'central', params });
  }
  if (!laws.some(({ year }) => year === country.lawYear))
    faults.push({
      code: 'law-missing',
      file: tables.laws,
      column: 'year',
      params: { year: country.lawYear },
    });
  const expectancies =
    series.find(({ symbol }) => symbol === 'E0')?.values ??
    assumptions.filter(({ symbol }) => symbol === 'E0').map(({ central }) => central);
  const odd = expectancies.find((years) => years < 40 || years > 95);
  if (odd !== undefined) {
    const params = { symbol: 'E0', value: odd, least: 40, most: 95 };
    faults.push({ code: 'outside-range', file: tables.parameters, column: 'central', params });
  }
  for (const symbol of country.dependence.flatMap(({ left, right }) => [left, right])) {
    if (!isModelInput(symbol))
      faults.push({ code: 'symbol-missing', file: tables.country, column: 'dependence', params: { symbol } });
  }
  const copula = inputCopula(country.dependence);
  if (!copula.ok) {
    const params = { reason: copula.refusal.code };
    faults.push({ code: 'correlations-impossible', file: tables.country, column: 'dependence', params });
  }
  const central = (symbol: string): number =>
    assumptions.find((assumption) => assumption.symbol === symbol)?.central ?? 0;
  if (central('N_state') > central('N')) {
    const params = { funded: central('N_state'), participants: central('N') };
    faults.push({
      code: 'more-funded-than-participants',
      file: tables.parameters,
      column: 'central',
      params,
    });
  }
  return faults;
};

/** Joins the parts of a folder. Refuses with all that is missing or does not fit together. */
export const assembleParameters = (parts: ParameterParts): Result<Parameters, readonly ParameterFault[]> => {
  const faults = [...missingSymbols(parts), ...otherFaults(parts)];
  const multiplier = sharedMultiplier(parts);
  if (!multiplier.ok) faults.push(multiplier.refusal);
  const { country, laws, series } = parts;
  const riskRatio = readDistribution(country.measure.riskRatio);
  const place = { file: tables.country, column: 'measure.riskRatio' };
  const impossible = riskRatio === undefined ? undefined : distributionFault(riskRatio);
  if (riskRatio === undefined) {
    const params = { symbol: 'riskRatio', value: country.measure.riskRatio };
    faults.push({ code: 'distribution-not-readable', ...place, params });
  } else if (impossible !== undefined) {
    const params = { symbol: 'riskRatio', field: impossible.field, reason: impossible.code };
    faults.push({ code: 'distribution-impossible', ...place, params });
  }
  if (faults.length > 0 || !multiplier.ok || riskRatio === undefined) return refuse(faults);
  const { title, currency, lawYear, lastAge, cohort, dependence, measure } = country;
  return accept({
    country: country.country,
    title,
    currency,
    assumptions: [...parts.assumptions, multiplier.value],
    series,
    laws,
    lawYear,
    lastAge,
    cohort,
    mortality: mortalityOf(parts),
    dependence,
    measure: { riskRatio, costPerParticipant: measure.costPerParticipant },
  });
};
