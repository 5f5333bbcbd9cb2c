import type { CostFigures } from '../../../contract/cost-figures.ts';
import { costColumns, costLines } from '../../../contract/cost-lines.ts';
import type { CostUncertainty } from '../../../contract/cost-release.ts';
import type { Parameters } from '../../../core/economics/parameters.ts';
import type { Scenario } from '../../../core/economics/scenario.ts';
import { writeCsv } from '../../../exchange/tabular/write-csv.ts';

const types = { json: 'application/json', csv: 'text/csv' } as const;

/** A file with the inputs and outputs that the page shows, as an address for one download; given back after it. */
export const fileAddress = (
  format: 'json' | 'csv',
  parameters: Parameters,
  scenario: Scenario,
  figures: CostFigures,
  uncertainty: CostUncertainty,
): string => {
  const body =
    format === 'json'
      ? `${JSON.stringify({ scenario, parameters, figures, uncertainty }, undefined, 1)}\n`
      : writeCsv(costColumns, costLines(parameters, scenario, figures, uncertainty));
  const address = URL.createObjectURL(new Blob([body], { type: types[format] }));
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return address;
};
