import type { ReactNode } from 'react';
import { useState } from 'react';
import type { output } from 'zod';
import { dropJob, listJobs, readOperation, retryJob } from '../../../contract/operation.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { isMessageKey, textOf, type MessageKey } from '../../../messages.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import './operation.css';

type Job = output<(typeof listJobs)['answer']>['jobs'][number];

/** Jobs, and what can be done about those that failed or were dropped. */
export const JobTable = ({
  caption,
  jobs,
  empty,
}: {
  readonly caption: string;
  readonly jobs: readonly Job[];
  readonly empty: ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const whyNot = useWhyNot();
  const retry = useCommand(retryJob);
  const drop = useCommand(dropJob);
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState<{ readonly words: string; readonly isDone: boolean }>();
  const inWords = (place: string, code: string) =>
    isMessageKey(`${place}${code}`) ? textOf(locale, `${place}${code}`) : code;
  const time = (instant: string | null) => (instant === null ? '—' : <Moment at={instant} />);
  const move = async (command: typeof retry | typeof drop, { kind, id }: Job, done: MessageKey) => {
    setBusy(id);
    const sent = await command.send({ params: { kind, jobId: id } });
    setOutcome({
      words: sent.ok ? textOf(locale, done) : refusalSentence(locale, sent.refusal),
      isDone: sent.ok,
    });
    // Also after a refusal: what was shown is no longer so.
    await forget(listJobs, readOperation);
    setBusy(undefined);
  };
  const actions = (job: Job) => {
    if (job.state !== 'failed' && job.state !== 'dropped') return '—';
    const about = `${inWords('operation.jobs.of.', job.kind)}, ${job.id.slice(0, 8)}`;
    const isBusy = busy === job.id;
    return (
      <span className="job-actions">
        <Action
          label={say(job.state === 'failed' ? 'operation.jobs.retry' : 'operation.jobs.put-back')}
          about={about}
          isBusy={isBusy}
          onAct={() => void move(retry, job, 'operation.jobs.retried')}
        />
        {job.state === 'failed' ? (
          <Action
            label={say('operation.jobs.drop')}
            about={about}
            isBusy={isBusy}
            onAct={() => void move(drop, job, 'operation.jobs.dropped')}
          />
        ) : undefined}
      </span>
    );
  };
  const mayAct = whyNot('retry-job', nationalOffice) === undefined;
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
    ...(mayAct ? [{ key: 'act', title: say('operation.jobs.act'), renderCell: actions }] : []),
    {
      key: 'attempts',
      title: say('operation.jobs.attempts'),
      isNumber: true,
      renderCell: ({ attempts }) => formatNumber(attempts, locale),
    },
    {
      key: 'error',
      title: say('operation.jobs.error'),
      renderCell: ({ error }) => (error === null ? '—' : <span lang="en">{error}</span>),
    },
    { key: 'created', title: say('operation.jobs.created'), renderCell: ({ createdAt }) => time(createdAt) },
    {
      key: 'due',
      title: say('operation.jobs.due'),
      renderCell: ({ state, dueAt }) => (state === 'waiting' ? time(dueAt) : '—'),
    },
  ];
  return (
    <>
      {outcome === undefined ? undefined : <Notice isDone={outcome.isDone}>{outcome.words}</Notice>}
      <DataTable
        caption={caption}
        isCaptionSeen={false}
        columns={columns}
        rows={jobs}
        rowKey={({ id }) => id}
        isStacked
        empty={empty}
      />
    </>
  );
};
