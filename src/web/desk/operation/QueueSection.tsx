import { Link } from '@tanstack/react-router';
import type { output } from 'zod';
import type { readOperation } from '../../../contract/operation.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { formatWait } from './format-wait.ts';

type Queue = output<(typeof readOperation)['answer']>['queues'][number];

/** How much of each kind of job waits, runs and failed. */
export const QueueSection = ({ queues }: { readonly queues: readonly Queue[] }) => {
  const locale = useLocale();
  const say = useSay();
  const number = (value: number) => formatNumber(value, locale);
  const columns: readonly Column<Queue>[] = [
    {
      key: 'kind',
      title: say('watch.queues.kind'),
      renderCell: ({ kind }) => {
        const key = `operation.jobs.of.${kind}`;
        return isMessageKey(key) ? textOf(locale, key) : kind;
      },
    },
    {
      key: 'waiting',
      title: say('watch.queues.waiting'),
      isNumber: true,
      renderCell: (row) => number(row.waiting),
    },
    {
      key: 'running',
      title: say('watch.queues.running'),
      isNumber: true,
      renderCell: (row) => number(row.running),
    },
    {
      key: 'failed',
      title: say('watch.queues.failed'),
      isNumber: true,
      renderCell: (row) => number(row.failed),
    },
    {
      key: 'oldest',
      title: say('watch.queues.oldest'),
      isNumber: true,
      renderCell: ({ oldestSeconds }) => formatWait(oldestSeconds, locale),
    },
  ];
  return (
    <section aria-labelledby="queues">
      <h2 id="queues">{say('watch.queues')}</h2>
      <DataTable
        caption={say('watch.queues')}
        isCaptionSeen={false}
        columns={columns}
        rows={queues}
        rowKey={({ kind }) => kind}
        isStacked
        empty={<p>{say('watch.queues.empty')}</p>}
      />
      <p>
        <Link to={deskPaths.jobs(locale)}>{say('watch.queues.all')}</Link>
      </p>
    </section>
  );
};
