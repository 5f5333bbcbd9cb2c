import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOutcomeImports } from '../../../../contract/alumni.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useMe } from '../../use-me.ts';
import { useSay } from '../../use-say.ts';
import { whyNot } from '../../why-not.ts';
import { AlumniFrame } from './AlumniFrame.tsx';
import { useFollowUpsSearch } from './use-follow-ups-search.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

type Row = AnswerOf<typeof listOutcomeImports>['imports'][number];

/** The files of registries and employers that were taken in, and the way to take one in or back. */
export const ImportListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const { institutionId } = useFollowUpsSearch();
  const { data } = useQuery({
    ...queryOf(listOutcomeImports, { params: { institutionId } }),
    enabled: institutionId !== '',
  });
  const mayUndo = whyNot(me, 'undo-outcome-import', institutionId) === undefined;
  const columns: readonly Column<Row>[] = [
    { key: 'file', title: say('alumni-desk.imports.file'), renderCell: ({ fileName }) => fileName },
    {
      key: 'evidence',
      title: say('alumni-desk.column.evidence'),
      renderCell: ({ evidence }) => say(`obligation.evidence.${evidence}`),
    },
    {
      key: 'when',
      title: say('alumni-desk.imports.when'),
      renderCell: ({ importedAt }) => <Moment at={importedAt} />,
    },
    {
      key: 'recorded',
      title: say('alumni-desk.imports.recorded'),
      isNumber: true,
      renderCell: ({ recorded }) => formatNumber(recorded, locale),
    },
    {
      key: 'status',
      title: say('alumni-desk.imports.status'),
      renderCell: ({ id, status, fileName }) => (
        <div>
          <span className="state">{say(`alumni-desk.imports.status.${status}`)}</span>{' '}
          {status === 'done' && mayUndo ? (
            <Link to={deskPaths.undoOutcomeImport(locale, institutionId, id)}>
              {say('alumni-desk.imports.undo')}
              <span className="unseen"> {fileName}</span>
            </Link>
          ) : undefined}
        </div>
      ),
    },
  ];
  return (
    <AlumniFrame
      title={say('alumni-desk.imports.title')}
      lead={say('alumni-desk.imports.lead')}
      actions={
        <>
          {whyNot(me, 'import-outcomes', institutionId) === 'refusal.not-permitted' ? undefined : (
            <Button component={Link} to={deskPaths.newOutcomeImport(locale, institutionId)}>
              {say('alumni-desk.imports.new')}
            </Button>
          )}
          <ListFileLink list={listOutcomeImports} params={{ institutionId }} />
        </>
      }
    >
      {data === undefined ? undefined : (
        <DataTable
          caption={say('alumni-desk.imports.title')}
          isCaptionSeen={false}
          columns={columns}
          rows={data.imports}
          rowKey={({ id }) => id}
          isStacked
          empty={<p>{say('alumni-desk.imports.none')}</p>}
        />
      )}
    </AlumniFrame>
  );
};
