import type { listImportFaults } from '../../../contract/import.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { cellFaultSentence } from './cell-fault-sentence.ts';

type Fault = AnswerOf<typeof listImportFaults>['faults'][number];

/** What is wrong, cell by cell. */
export const FaultTable = ({
  caption,
  faults,
  empty,
  more,
}: {
  readonly caption: string;
  readonly faults: readonly Fault[];
  readonly empty: string;
  readonly more?: { readonly hasMore: boolean; readonly isBusy: boolean; readonly onMore: () => void };
}) => {
  const locale = useLocale();
  const say = useSay();
  const columns: readonly Column<Fault>[] = [
    {
      key: 'line',
      title: say('import-page.column.line'),
      isNumber: true,
      renderCell: ({ line }) => formatNumber(line, locale),
    },
    {
      key: 'column',
      title: say('import-page.column.column'),
      renderCell: ({ column }) => <span className="breakable">{column}</span>,
    },
    {
      key: 'value',
      title: say('import-page.column.value'),
      renderCell: ({ value }) => <code className="breakable">{value}</code>,
    },
    {
      key: 'reason',
      title: say('import-page.column.reason'),
      renderCell: (fault) => (
        <>
          {cellFaultSentence(locale, fault)}{' '}
          {fault.isMended ? <span className="state">{say('import-page.faults.mended')}</span> : undefined}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionSeen={false}
      isStacked
      columns={columns}
      rows={faults}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
      {...(more === undefined ? {} : { more })}
    />
  );
};
