import type { output } from 'zod';
import type { readOperation } from '../../../contract/operation.ts';
import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { formatSize } from './format-size.ts';

/** What takes room, and how much is left. */
export const StorageSection = ({
  storage: { databaseBytes, tables, files, releases, disk },
}: Pick<output<(typeof readOperation)['answer']>, 'storage'>) => {
  const locale = useLocale();
  const say = useSay();
  const size = (bytes: number) => formatSize(bytes, locale);
  const free = { free: size(disk.free), total: size(disk.total) };
  const percent = formatShare(disk.free / Math.max(1, disk.total), locale, 0);
  const shown = formatNumber(files.count, locale);
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{say('watch.storage')}</h2>
      <Facts
        rows={[
          { title: say('watch.storage.free'), value: say('watch.storage.of', { ...free, percent }) },
          { title: say('watch.storage.database'), value: size(databaseBytes) },
          {
            title: say('watch.storage.files'),
            value: say('watch.storage.files-of', { shown, size: size(files.bytes) }),
          },
          { title: say('watch.storage.releases'), value: formatNumber(releases, locale) },
        ]}
      />
      <DataTable
        caption={say('watch.storage.tables')}
        columns={[
          { key: 'name', title: say('watch.storage.table'), renderCell: ({ name }) => <code>{name}</code> },
          {
            key: 'bytes',
            title: say('watch.storage.size'),
            isNumber: true,
            renderCell: ({ bytes }) => size(bytes),
          },
        ]}
        rows={tables}
        rowKey={({ name }) => name}
        empty={undefined}
      />
    </section>
  );
};
