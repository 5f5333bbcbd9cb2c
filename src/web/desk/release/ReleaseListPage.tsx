import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listReleases, type ReleaseRowView } from '../../../contract/release-desk.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { ListFileLink } from '../ListFileLink.tsx';

/** While one is being built, how often it is looked whether it is ready, in ms. */
const lookEvery = 3000;

/** Releases of indicators as the office ordered them. */
export const ReleaseListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { releases } = useSuspenseQuery({
    ...queryOf(listReleases, {}),
    refetchInterval: ({ state: { data } }) =>
      data?.releases.some(({ status }) => status === 'ordered') === true ? lookEvery : false,
  }).data;
  const mayOrder = useWhyNot()('order-release', nationalOffice) === undefined;
  const columns: readonly Column<ReleaseRowView>[] = [
    {
      key: 'through',
      title: say('release-desk.through'),
      renderCell: ({ id, dataThrough }) => (
        <Link to={deskPaths.officeRelease(locale, id)}>{formatDate(dataThrough, locale)}</Link>
      ),
    },
    { key: 'note', title: say('release-desk.note'), renderCell: ({ note }) => note[locale] },
    {
      key: 'status',
      title: say('release-desk.status'),
      renderCell: ({ status, isSafe }) => (
        <span className="state">
          {say(
            status === 'built' && isSafe === false ? 'release-desk.unsafe' : `release-desk.status.${status}`,
          )}
        </span>
      ),
    },
    {
      key: 'ordered',
      title: say('release-desk.ordered'),
      renderCell: ({ orderedAt }) => <Moment at={orderedAt} />,
    },
  ];
  return (
    <DeskPage
      title={say('release-desk.title')}
      lead={say('release-desk.lead')}
      actions={
        <>
          {mayOrder ? <Link to={deskPaths.newRelease(locale)}>{say('release-desk.order')}</Link> : undefined}{' '}
          <Link to={deskPaths.indicatorRules(locale)}>{say('release-desk.rules')}</Link>
          <ListFileLink list={listReleases} />
        </>
      }
    >
      <DataTable
        caption={say('release-desk.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={releases}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('release-desk.empty')}</p>}
      />
    </DeskPage>
  );
};
