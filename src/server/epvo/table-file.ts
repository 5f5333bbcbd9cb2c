import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { writeXlsx } from '../../exchange/tabular/write-xlsx.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import type { DescriptionTable } from './description-table.ts';

const tableForms = ['xlsx', 'csv', 'json'] as const;
type TableForm = (typeof tableForms)[number];

/** Spreadsheets take a file without this mark for one of another encoding. */
const byteOrderMark = '\ufeff';

/** A table as a file of one of three forms; JSON names its values by `keys`, in the order of the columns. */
export const tableFile = async (
  name: string,
  { keys, header, rows }: DescriptionTable,
  form: TableForm,
): Promise<OwnFile> => {
  if (form === 'json') {
    const values = rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? null])));
    const body = Buffer.from(`${JSON.stringify(values, null, 1)}\n`);
    return { name: `${name}.json`, type: 'application/json; charset=utf-8', body };
  }
  if (form === 'csv')
    return {
      ...{ name: `${name}.csv`, type: 'text/csv; charset=utf-8' },
      body: Buffer.from(byteOrderMark + writeCsv(header, rows)),
    };
  return {
    ...{ name: `${name}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    body: Buffer.from(await writeXlsx([{ name, header, rows }])),
  };
};
