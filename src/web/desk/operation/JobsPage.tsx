import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { listJobs } from '../../../contract/operation.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { queryOf } from '../query-of.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ListFileLink } from '../ListFileLink.tsx';

type Job = output<(typeof listJobs)['answer']>['jobs'][number];

/** What the program has still to do by itself, and why it could not. */
export const JobsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { data, isFetching } = useSuspenseQuery(queryOf(listJobs, {}));
  const inWords = (place: string, code: string) =>
    isMessageKey(`${place}${code}`) ? textOf(locale, `${place}${code}`) : code;
  const time = (instant: string | null) => (instant === null ? '—' : <Moment at={instant} />);
  const columns: readonly Column<Job>[] = [
    {
      key: 'kind',
      title: say('operation.jobs.kind'),
      renderCell: ({ kind }) => inWords('operation.jobs.of.', kind),
    },
    {
      key: 'state',
      title: say('operation.jobs.state'),
      renderCell: ({ state }) => inWords('operation.jobs.state.', state),
    },
    {
      key: 'attempts',
      title: say('operation.jobs.attempts'),
      isNumber: true,
      renderCell: ({ attempts }) => formatNumber(attempts, locale),
    },
    { key: 'error', title: say('operation.jobs.error'), renderCell: ({ error }) => error ?? '—' },
    { key: 'created', title: say('operation.jobs.created'), renderCell: ({ createdAt }) => time(createdAt) },
    {
      key: 'due',
      title: say('operation.jobs.due'),
      renderCell: ({ state, dueAt }) => (state === 'waiting' ? time(dueAt) : '—'),
    },
  ];
  return (
    <DeskPage
      title={say('operation.jobs.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('operation.jobs.lead')}
      actions={
        <>
          <Action
            label={say('operation.outbox.renew')}
            isBusy={isFetching}
            onAct={() => void forget(listJobs)}
          />
          <ListFileLink list={listJobs} />
        </>
      }
    >
      <DataTable
        caption={say('operation.jobs.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={data.jobs}
        rowKey={({ id }) => id}
        empty={<p>{say('operation.jobs.empty')}</p>}
      />
    </DeskPage>
  );
};
