import { Link } from '@tanstack/react-router';
import type { listImports } from '../../../contract/import.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Batch = AnswerOf<typeof listImports>['imports'][number];

const counts = ['rows', 'imported', 'changed', 'unchanged', 'rejected'] as const;

/** Imports, newest first: what was read by whom, and what came of it. */
export const BatchTable = ({
  institutionId,
  imports,
  empty,
}: {
  readonly institutionId: string;
  readonly imports: readonly Batch[];
  readonly empty: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const columns: readonly Column<Batch>[] = [
    {
      key: 'file',
      title: say('import-page.column.file'),
      renderCell: ({ id, fileName }) => (
        <Link className="breakable" to={deskPaths.importBatch(locale, institutionId, id)}>
          {fileName}
        </Link>
      ),
    },
    {
      key: 'when',
      title: say('import-page.column.when'),
      renderCell: ({ startedAt }) => <Moment at={startedAt} />,
    },
    {
      key: 'who',
      title: say('import-page.column.who'),
      renderCell: ({ by }) => by ?? say('import-page.by-itself'),
    },
    {
      key: 'profile',
      title: say('import-page.column.profile'),
      renderCell: ({ profile }) => profile[locale],
    },
    ...counts.map((key): Column<Batch> => ({
      key,
      title: say(`import-page.column.${key}`),
      isNumber: true,
      renderCell: (batch) => formatNumber(batch[key], locale),
    })),
    {
      key: 'state',
      title: say('import-page.column.state'),
      renderCell: ({ status }) => <span className="state">{say(`import-page.state.${status}`)}</span>,
    },
  ];
  return (
    <DataTable
      caption={say('import-page.title')}
      isCaptionSeen={false}
      isStacked
      columns={columns}
      rows={imports}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
    />
  );
};
