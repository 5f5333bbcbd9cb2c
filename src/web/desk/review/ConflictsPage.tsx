import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { listConflicts } from '../../../contract/review.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DeclareConflict } from './DeclareConflict.tsx';

type Conflict = output<(typeof listConflicts)['answer']>['conflicts'][number];

/** Whom the reader may not judge in any call, and a form to name another one. */
export const ConflictsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { conflicts, institutions } = useSuspenseQuery({ ...queryOf(listConflicts, {}), staleTime: 0 }).data;
  const columns: readonly Column<Conflict>[] = [
    {
      key: 'whom',
      title: say('review.conflicts.whom'),
      renderCell: ({ institution, person }) => institution?.[locale] ?? person,
    },
    {
      key: 'kind',
      title: say('review.conflicts.kind'),
      renderCell: ({ kind }) => say(`review.conflicts.${kind}`),
    },
    {
      key: 'since',
      title: say('review.conflicts.since'),
      renderCell: ({ declaredAt }) => <Moment at={declaredAt} />,
    },
  ];
  return (
    <DeskPage
      title={say('review.conflicts')}
      breadcrumb={{ to: deskPaths.reviews(locale), label: say('review.title') }}
      lead={say('review.conflicts.lead')}
    >
      <DataTable
        caption={say('review.conflicts')}
        isCaptionSeen={false}
        columns={columns}
        rows={conflicts}
        rowKey={({ id }) => id}
        empty={<p>{say('review.conflicts.empty')}</p>}
      />
      <h2>{say('review.conflicts.add')}</h2>
      <p>{say('review.conflict.what')}</p>
      <DeclareConflict institutions={institutions} />
    </DeskPage>
  );
};
