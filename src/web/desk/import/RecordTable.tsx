import type { ReactNode } from 'react';
import type { listImportRecords } from '../../../contract/import.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { fieldText } from './field-text.ts';
import type { ImportFile } from './use-import-file.ts';

type Row = AnswerOf<typeof listImportRecords>['records'][number];

/** Rows as the register has them: a column for each field that any of them says. */
export const RecordTable = ({
  caption,
  fields,
  rows,
  empty,
  more,
}: {
  readonly caption: string;
  readonly fields: ImportFile['targets'][number]['fields'];
  readonly rows: readonly Row[];
  readonly empty: ReactNode;
  readonly more?: { readonly hasMore: boolean; readonly isBusy: boolean; readonly onMore: () => void };
}) => {
  const locale = useLocale();
  const say = useSay();
  const said = fields.filter(({ id }) => rows.some(({ values }) => values[id] !== undefined));
  const columns: readonly Column<Row>[] = [
    {
      key: 'line',
      title: say('import-page.column.line'),
      isNumber: true,
      renderCell: ({ line }) => formatNumber(line, locale),
    },
    ...said.map((field): Column<Row> => ({
      key: field.id,
      title: field.title[locale],
      isNumber: field.kind === 'amount' || field.kind === 'whole',
      renderCell: ({ values }) => fieldText(field, values[field.id], locale),
    })),
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionSeen={false}
      isStacked
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      empty={empty}
      {...(more === undefined ? {} : { more })}
    />
  );
};
