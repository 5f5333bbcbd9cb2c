import type { Locale } from '../../core/basics/locale.ts';
import type { RecordValues } from '../../core/import/import-target.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import { writeXlsxStream } from '../../exchange/tabular/write-xlsx-stream.ts';
import { text } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { listRecords } from '../../register/import/list-records.ts';
import type { Batch } from '../../register/import/read-batch.ts';
import type { Vault } from '../../register/vault.ts';
import { targetView } from './import-views.ts';

const pageLength = 500;
const width = 18;

const cellOf = (value: RecordValues[string] | undefined): XlsxCell => {
  if (value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : value;
};

/** Rows that an import brought and that stand, as a sheet; read page by page while it is sent. */
export const recordsSheet = (
  register: Register,
  institutionId: string,
  vault: Vault,
  { id, target }: Pick<Batch, 'id' | 'target'>,
  locale: Locale,
): AsyncGenerator<Uint8Array> => {
  const { fields, targetTitle } = targetView(target);
  const columns = [...fields.map((field) => field.id), 'components'];
  const titles = [...fields.map(({ title }) => title[locale]), text(locale, 'import-page.components')];
  async function* rows(): AsyncGenerator<readonly XlsxCell[]> {
    let after = '';
    for (;;) {
      const from = after;
      const page = await register.inInstitution(institutionId, async (trx) =>
        listRecords(trx, institutionId, vault, { target, batchId: id, after: from, limit: pageLength }),
      );
      for (const { values } of page) yield columns.map((column) => cellOf(values[column]));
      const last = page.at(-1);
      if (last === undefined || page.length < pageLength) return;
      after = last.rowKey;
    }
  }
  return writeXlsxStream([
    {
      // Signs that a tab may not have; titles are short.
      name: targetTitle[locale].replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      header: titles,
      widths: titles.map(() => width),
      rows: rows(),
    },
  ]);
};
