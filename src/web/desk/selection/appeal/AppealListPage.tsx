import { Link } from '@tanstack/react-router';
import { listAppeals } from '../../../../contract/award.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { appealStatuses } from '../../../../core/award/appeal.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useShownRows } from '../use-shown-rows.ts';
import { useAppeals, type Appeal } from './use-appeals.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Who asked to look again, those without an answer first. */
export const AppealListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const { callId, callTitle, appeals } = useAppeals();
  const list = useShownRows(
    appeals.toSorted(
      (a, b) =>
        appealStatuses.indexOf(a.status) - appealStatuses.indexOf(b.status) ||
        a.filedAt.localeCompare(b.filedAt),
    ),
  );
  const columns: readonly Column<Appeal>[] = [
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ id, reference }) => (
        <Link className="one-line" to={deskPaths.appeal(locale, callId, id)}>
          {reference}
        </Link>
      ),
    },
    {
      key: 'status',
      title: say('office.status'),
      renderCell: ({ status }) => (
        <span className={status === 'filed' ? 'warned' : undefined}>{say(`selection.appeal.${status}`)}</span>
      ),
    },
    {
      key: 'filed',
      title: say('selection.appeal.filed-at'),
      renderCell: ({ filedAt }) => <Moment at={filedAt} />,
    },
    {
      key: 'outcome',
      title: say('selection.outcome'),
      renderCell: ({ outcome }) => say(`selection.outcome.${outcome}`),
    },
    {
      key: 'decision',
      title: say('selection.appeal.against'),
      renderCell: ({ decision }) => say('selection.result.number', { number: String(decision) }),
    },
  ];
  const breadcrumb =
    whyNot('read-selection', nationalOffice) === undefined
      ? { to: deskPaths.selection(locale, callId), label: callTitle[locale] }
      : { to: deskPaths.selections(locale), label: say('selection.title') };
  return (
    <DeskPage
      title={say('selection.room.appeals')}
      breadcrumb={breadcrumb}
      lead={say('selection.appeals.what')}
      actions={<ListFileLink list={listAppeals} params={{ callId }} />}
    >
      <DataTable
        caption={say('selection.room.appeals')}
        isCaptionSeen={false}
        columns={columns}
        {...list}
        rowKey={({ id }) => id}
        empty={<p>{say('selection.appeals.empty')}</p>}
      />
    </DeskPage>
  );
};
