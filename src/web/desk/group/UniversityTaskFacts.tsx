import type { UniversityTaskView } from '../../../contract/programme.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { CallRules } from '../../../core/programme/rules.ts';
import type { Milestone } from '../../../core/programme/university-task.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What a university wants done: the problem, the use, who leads, and what is paid for which part. */
export const UniversityTaskFacts = ({
  task: { content },
  priorities,
}: {
  readonly task: UniversityTaskView;
  /** The call's list, for the name of the task's priority. */
  readonly priorities: CallRules['priorities'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const priority = priorities.find(({ id }) => id === content.priority)?.name[locale];
  const columns: readonly Column<Milestone>[] = [
    {
      key: 'title',
      title: say('application.tasks.milestone'),
      renderCell: ({ title }) => title[locale],
    },
    {
      key: 'due',
      title: say('application.tasks.due'),
      renderCell: ({ dueOn }) => formatDate(dueOn, locale),
    },
    {
      key: 'amount',
      title: say('application.tasks.amount'),
      isNumber: true,
      renderCell: ({ amount }) => say('application.call.tenge', { amount: formatNumber(amount, locale) }),
    },
  ];
  return (
    <>
      <Facts
        rows={[
          { title: say('application.tasks.problem'), value: content.problem[locale] },
          { title: say('application.tasks.use'), value: content.expectedUse[locale] },
          { title: say('application.tasks.supervisor'), value: content.supervisor },
          {
            title: say('application.tasks.kind'),
            value: say(`application.university-task-kind.${content.kind}`),
          },
          ...(priority === undefined ? [] : [{ title: say('application.tasks.priority'), value: priority }]),
          { title: say('application.tasks.places'), value: formatNumber(content.places, locale) },
        ]}
      />
      <DataTable
        caption={say('application.tasks.milestones')}
        columns={columns}
        rows={content.milestones}
        rowKey={({ title, dueOn }) => `${title.en} ${dueOn}`}
        empty={undefined}
      />
    </>
  );
};
