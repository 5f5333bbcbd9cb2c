import { useSearch } from '@tanstack/react-router';
import { listAccesses, type AccessRow } from '../../../contract/access-log.ts';
import { call } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { ListFileLink } from '../ListFileLink.tsx';
import { Loading } from '../Loading.tsx';
import { useLocale } from '../use-locale.ts';
import { usePages } from '../use-pages.ts';
import { useSay } from '../use-say.ts';
import { AccessFilter } from './AccessFilter.tsx';
import { accessName } from './access-name.ts';
import { accessSearch } from './access-search.ts';

/** Who looked at sensitive data of whom and what was refused to whom, newest first. */
export const AccessLogPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { id: institutionId, name } = useInstitution();
  const search = accessSearch(useSearch({ strict: false }));
  const {
    rows: accesses,
    error,
    more,
  } = usePages({
    key: [listAccesses.id, institutionId, search],
    read: async (before, signal) => {
      const query = { ...search, ...(before === undefined ? {} : { before }) };
      return call(listAccesses, { params: { institutionId }, query }, { signal });
    },
    rowsOf: (page): readonly AccessRow[] => page.accesses,
    // Each reading is written down: it is not read again without being asked for.
    isRenewed: false,
  });
  if (error !== null) throw error;
  const columns: readonly Column<AccessRow>[] = [
    { key: 'when', title: say('incident.log.when'), renderCell: ({ at }) => <Moment at={at} /> },
    {
      key: 'who',
      title: say('incident.log.who'),
      renderCell: ({ actor, actorName }) =>
        actorName ??
        (actor.startsWith('acc_') ? say('journal.actor.forgotten') : say('incident.log.machine')),
    },
    {
      key: 'whom',
      title: say('incident.log.whom'),
      renderCell: ({ ownerAccountId, ownerName }) =>
        ownerAccountId === null ? '—' : (ownerName ?? say('journal.actor.forgotten')),
    },
    {
      key: 'what',
      title: say('incident.log.what'),
      renderCell: ({ permission }) => accessName(locale, permission) ?? <code>{permission}</code>,
    },
    {
      key: 'outcome',
      title: say('incident.log.outcome'),
      renderCell: ({ what }) => say(`incident.log.outcome.${what}`),
    },
  ];
  return (
    <DeskPage
      title={say('incident.log')}
      lead={name[locale]}
      breadcrumb={{ to: deskPaths.incidents(locale), label: say('incident.title') }}
      actions={<ListFileLink list={listAccesses} params={{ institutionId }} filters={search} />}
    >
      <p>{say('incident.log.lead')}</p>
      <AccessFilter
        key={JSON.stringify([institutionId, search])}
        institutionId={institutionId}
        search={search}
      />
      {accesses === undefined ? (
        <Loading />
      ) : (
        <DataTable
          caption={say('incident.log')}
          isCaptionSeen={false}
          columns={columns}
          rows={accesses}
          rowKey={({ id }) => id}
          isStacked
          empty={
            <p>{say(Object.keys(search).length > 0 ? 'incident.log.empty' : 'incident.log.empty.all')}</p>
          }
          more={more}
        />
      )}
    </DeskPage>
  );
};
