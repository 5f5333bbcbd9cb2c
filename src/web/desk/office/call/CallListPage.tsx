import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCalls, type CallView } from '../../../../contract/programme.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { callStates } from '../../../../core/programme/call-state.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Calls of the national office with where they stand, those that need work first. */
export const CallListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { calls } = useSuspenseQuery(queryOf(listCalls, {})).data;
  const rows = calls.toSorted(
    (a, b) =>
      callStates.indexOf(a.state) - callStates.indexOf(b.state) ||
      b.rules.closesAt.localeCompare(a.rules.closesAt),
  );
  const at = (instant: string, { rules }: CallView) =>
    instant === '' ? say('programme.call.no-date') : formatDateTime(instant, locale, rules.timeZone);
  const columns: readonly Column<CallView>[] = [
    {
      key: 'title',
      title: say('programme.call'),
      renderCell: ({ id, rules }) => <Link to={deskPaths.officeCall(locale, id)}>{rules.title[locale]}</Link>,
    },
    {
      key: 'state',
      title: say('programme.call.state'),
      renderCell: ({ state }) => (
        <span className={`state state-${state}`}>{say(`programme.state.${state}`)}</span>
      ),
    },
    { key: 'programme', title: say('programme.programme'), renderCell: ({ programme }) => programme[locale] },
    {
      key: 'opens',
      title: say('programme.call.opens'),
      renderCell: (call) => at(call.rules.opensAt, call),
    },
    {
      key: 'closes',
      title: say('programme.call.closes'),
      renderCell: (call) => at(call.rules.closesAt, call),
    },
    {
      key: 'places',
      title: say('programme.call.places'),
      isNumber: true,
      renderCell: ({ rules }) =>
        formatNumber(
          rules.regions.reduce((sum, { places }) => sum + places, 0),
          locale,
        ),
    },
    {
      key: 'version',
      title: say('programme.call.version'),
      isNumber: true,
      renderCell: ({ version }) => version,
    },
  ];
  return (
    <DeskPage
      title={say('programme.calls')}
      actions={
        <>
          <Link to={deskPaths.newCall(locale)}>{say('programme.call.new')}</Link>
          <ListFileLink list={listCalls} />
        </>
      }
    >
      <DataTable
        caption={say('programme.calls')}
        isCaptionSeen={false}
        isStacked
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{say('programme.calls-empty')}</p>}
      />
    </DeskPage>
  );
};
