import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCalls, type CallView } from '../../../contract/programme.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

/** Calls that are closed, each with the way to its selection: the whole of it for the office, the pack for the committee. */
export const SelectionListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const calls = useSuspenseQuery(queryOf(listCalls, {}))
    .data.calls.filter(({ state }) => state === 'closed' || state === 'closing')
    .toSorted((a, b) => b.rules.closesAt.localeCompare(a.rules.closesAt));

  const mayRead = whyNot('read-selection', nationalOffice) === undefined;
  const columns: readonly Column<CallView>[] = [
    {
      key: 'call',
      title: say('programme.call'),
      renderCell: ({ id, rules }) => (
        <Link to={mayRead ? deskPaths.selection(locale, id) : deskPaths.recommendation(locale, id)}>
          {rules.title[locale]}
        </Link>
      ),
    },
    {
      key: 'closed',
      title: say('programme.call.closes'),
      renderCell: ({ rules }) => formatDateTime(rules.closesAt, locale, rules.timeZone),
    },
    {
      key: 'result',
      title: say('selection.room.result'),
      renderCell: ({ id }) => <Link to={deskPaths.decisions(locale, id)}>{say('selection.to-result')}</Link>,
    },
    {
      key: 'public',
      title: say('selection.room.public'),
      renderCell: ({ id }) => (
        <Link to={deskPaths.publicSelection(locale, id)}>{say('selection.to-public')}</Link>
      ),
    },
  ];
  return (
    <DeskPage
      title={say('selection.title')}
      lead={say(mayRead ? 'selection.list-what' : 'selection.list-committee')}
    >
      <DataTable
        caption={say('selection.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={calls}
        rowKey={({ id }) => id}
        empty={<p>{say('selection.list-empty')}</p>}
      />
    </DeskPage>
  );
};
