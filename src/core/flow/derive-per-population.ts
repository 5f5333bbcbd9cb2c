import type { Caveat } from './caveats.ts';
import { deriveFigure } from './derive-figure.ts';
import type { PopulationFigure } from './derivation.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { perThousandInhabitants } from './per-population.ts';
import type { TableSeries } from './table-series.ts';

const caveatOf = {
  A: 'external-population-a',
  B: 'external-population-b',
  C: 'external-population-c',
  D: 'external-population-d',
} as const satisfies Record<PopulationFigure['grade'], Caveat>;

/**
 * Persons abroad per 1,000 inhabitants in the year of the population figure. A flow of credit mobility and a
 * stock of degree students are two measures with two names.
 */
export const derivePerPopulation = (
  { table, total, value }: TableSeries,
  population?: PopulationFigure,
): readonly DerivedFigure[] => {
  const category = population?.category ?? total;
  if (population === undefined || category === undefined) return [];
  const count = value(category, Number(population.period));
  if (count === null) return [];
  const isThousand = table.unit === 'thousand-persons';
  return [
    deriveFigure(
      {
        id: `per-thousand.${category}.${population.period}`,
        measure: table.population === 'credit' ? 'participants-per-thousand' : 'students-abroad-per-thousand',
        category,
        period: population.period,
        formula: `1000 × ${count}${isThousand ? ' × 1000' : ''}/${population.value}`,
        caveat: caveatOf[population.grade],
      },
      perThousandInhabitants(isThousand ? count * 1000 : count, population.value),
    ),
  ];
};
