import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listBreaches, type BreachView } from '../../../contract/breach.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { ListFileLink } from '../ListFileLink.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { BreachClock } from './BreachClock.tsx';
import { BreachState } from './BreachState.tsx';
import { NewBreach } from './NewBreach.tsx';
import './breach.css';

/** The breaches of an institution with the clock of each, and a new one. */
export const BreachListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { id: institutionId, name } = useInstitution();
  const mayOpen = useWhyNot()('open-breach', institutionId) === undefined;
  const { breaches } = useSuspenseQuery(queryOf(listBreaches, { params: { institutionId } })).data;
  const columns: readonly Column<BreachView>[] = [
    {
      key: 'happened',
      title: say('incident.breach.happened'),
      renderCell: ({ id, happened }) => (
        <Link to={deskPaths.breach(locale, institutionId, id)}>
          {happened.length > 120 ? `${happened.slice(0, 119)}…` : happened}
        </Link>
      ),
    },
    {
      key: 'detected',
      title: say('incident.breach.detected'),
      renderCell: ({ detectedAt }) => <Moment at={detectedAt} />,
    },
    { key: 'due', title: say('incident.breach.due'), renderCell: ({ dueAt }) => <Moment at={dueAt} /> },
    {
      key: 'notified',
      title: say('incident.breach.notified'),
      renderCell: ({ notifiedAt }) =>
        notifiedAt === null ? say('incident.breach.not-notified') : <Moment at={notifiedAt} />,
    },
    {
      key: 'people',
      title: say('incident.breach.people'),
      isNumber: true,
      renderCell: ({ people }) =>
        people === null ? say('incident.breach.people.unknown') : formatNumber(people, locale),
    },
    {
      key: 'state',
      title: say('incident.breach.state'),
      renderCell: (row) => <BreachState breach={row} />,
    },
  ];
  return (
    <DeskPage
      title={say('incident.breaches')}
      lead={name[locale]}
      breadcrumb={{ to: deskPaths.incidents(locale), label: say('incident.title') }}
      actions={<ListFileLink list={listBreaches} params={{ institutionId }} />}
    >
      <p>{say('incident.breach.lead')}</p>
      {breaches
        .filter(({ hoursLeft }) => hoursLeft !== null)
        .map((breach) => (
          <BreachClock key={breach.id} breach={breach} />
        ))}
      <DataTable
        caption={say('incident.breaches')}
        isCaptionSeen={false}
        columns={columns}
        rows={breaches}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say(mayOpen ? 'incident.breach.empty' : 'incident.breach.empty.read')}</p>}
      />
      {mayOpen ? <NewBreach institutionId={institutionId} /> : undefined}
    </DeskPage>
  );
};
