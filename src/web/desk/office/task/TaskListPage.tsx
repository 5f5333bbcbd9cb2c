import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listUniversityTasks, type UniversityTaskView } from '../../../../contract/programme.ts';
import { dayOf, formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useUniversity } from '../use-university.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** What the university wants done, newest first, with the money of its milestones. */
export const TaskListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const timeZone = useTimeZone();
  const { institutionId } = useUniversity();
  const { tasks } = useSuspenseQuery(queryOf(listUniversityTasks, { params: { institutionId } })).data;
  const date = (instant: string) => formatDate(dayOf(instant, timeZone), locale);
  const columns: readonly Column<UniversityTaskView>[] = [
    {
      key: 'title',
      title: say('programme.task'),
      renderCell: ({ id, content, withdrawnAt }) =>
        withdrawnAt === null ? (
          <Link to={keep(deskPaths.officeTask(locale, id))}>{content.title[locale]}</Link>
        ) : (
          content.title[locale]
        ),
    },
    {
      key: 'kind',
      title: say('programme.task.kind'),
      renderCell: ({ content }) => say(`programme.task-kind.${content.kind}`),
    },
    {
      key: 'places',
      title: say('programme.task.places'),
      isNumber: true,
      renderCell: ({ content }) => content.places,
    },
    {
      key: 'milestones',
      title: say('programme.task.milestones'),
      isNumber: true,
      renderCell: ({ content }) => content.milestones.length,
    },
    {
      key: 'money',
      title: say('programme.task.money'),
      isNumber: true,
      renderCell: ({ content }) =>
        formatNumber(
          content.milestones.reduce((sum, { amount }) => sum + amount, 0),
          locale,
        ),
    },
    {
      key: 'state',
      title: say('programme.call.state'),
      renderCell: ({ publishedAt, withdrawnAt, version }) =>
        withdrawnAt === null
          ? say('programme.task.published', { date: date(publishedAt), version: String(version) })
          : say('programme.task.withdrawn', { date: date(withdrawnAt) }),
    },
  ];
  return (
    <DeskPage
      title={say('programme.task.list')}
      lead={say('programme.task.what')}
      actions={
        <>
          <Link to={keep(deskPaths.newTask(locale))}>{say('programme.task.new')}</Link>
          <ListFileLink list={listUniversityTasks} params={{ institutionId }} />
        </>
      }
    >
      <DataTable
        caption={say('programme.task.list')}
        isCaptionSeen={false}
        isStacked
        columns={columns}
        rows={tasks}
        rowKey={({ id }) => id}
        empty={<p>{say('programme.task.empty')}</p>}
      />
    </DeskPage>
  );
};
