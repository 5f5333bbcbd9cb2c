import type { FigureTable } from '../../core/flow/figure-table.ts';
import { loadCountryList } from '../../intake/country-list.ts';
import { importFigures } from '../../intake/import-figures.ts';
import type { Register } from '../../register/db.ts';
import type { CommandContext } from '../command.ts';
import type { ImportOutput } from './import-output.ts';

/** Takes a file of published figures in, whole or not at all. */
export const importFiguresFile = async (
  register: Register,
  { config }: CommandContext,
  {
    file,
    table,
    sheet,
  }: { readonly file: string; readonly table: FigureTable; readonly sheet: string | undefined },
  output: ImportOutput,
): Promise<number> => {
  const outcome = await importFigures(register, table, file, {
    limitBytes: config.importLimitBytes,
    countries: await loadCountryList(),
    now: new Date(),
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!outcome.ok) return output.refused(outcome.refusal);
  const { rows, imported, unchanged, figures, batch } = outcome.value;
  return output.done({
    rows,
    imported,
    unchanged,
    rejected: 0,
    warnings: {},
    records: { figure: figures },
    batch,
  });
};
