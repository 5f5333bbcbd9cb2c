import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readEpvoSending, stopEpvoJob } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { lineStates } from '../../../core/epvo/end-sending.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { problemText } from './problem-text.ts';
import { Unverified } from './Unverified.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

const lookEvery = 2000;
type Line = AnswerOf<typeof readEpvoSending>['lines'][number];

/** How far a sending is, and by row what the EPVO answered and what stands there otherwise. */
export const EpvoSendingPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { institutionId = '', sendingId: id = '' } = useParams({ strict: false });
  const stop = useCommand(stopEpvoJob);
  const mayNot = useWhyNot()('stop-epvo-job', institutionId);
  const { sending, lines } = useSuspenseQuery({
    ...queryOf(readEpvoSending, { params: { institutionId, id } }),
    refetchInterval: ({ state: { data } }) => (data?.sending.status === 'ordered' ? lookEvery : false),
  }).data;
  const { entity, status, rows, counts, problem, orderedAt, endedAt } = sending;
  const number = (count: number) => formatNumber(count, locale);
  const done = rows - counts.waiting - counts.sent;
  const isRunning = status === 'ordered';
  const driftWords = ({ drift }: Line) =>
    drift.map(({ field, kind, sent, found }) =>
      kind === 'dropped'
        ? say('epvo.drift.dropped', { field })
        : kind === 'nulled'
          ? say('epvo.drift.nulled', { field, sent: String(sent) })
          : say('epvo.drift.changed', { field, sent: String(sent), found: String(found) }),
    );
  return (
    <DeskPage
      title={say('epvo.sending.of', { table: say(`epvo.entity.${entity}`) })}
      breadcrumb={{ to: deskPaths.epvo(locale, institutionId), label: say('epvo.title') }}
      actions={<ListFileLink list={readEpvoSending} params={{ institutionId, id }} />}
    >
      <Unverified />
      <div aria-live="polite">
        <Facts
          rows={[
            { title: say('epvo.status'), value: say(`epvo.status.${status}`) },
            { title: say('epvo.ordered-at'), value: <Moment at={endedAt ?? orderedAt} /> },
            {
              title: say('epvo.counts'),
              value: say('epvo.progress', { done: number(done), all: number(rows) }),
            },
            ...lineStates
              .filter((state) => counts[state] > 0)
              .map((state) => ({ title: say(`epvo.line.${state}`), value: number(counts[state]) })),
          ]}
        />
        {isRunning ? <progress max={rows} value={done} aria-label={say('epvo.counts')} /> : undefined}
      </div>
      {problem === null ? undefined : <Notice>{problemText(locale, problem)}</Notice>}
      {isRunning ? (
        <Action
          label={say('epvo.stop')}
          isBusy={stop.isBusy}
          reason={mayNot}
          onAct={() => {
            void stop
              .send({ params: { institutionId, noun: 'epvo-sending', id }, body: {} })
              .then(async () => forget(readEpvoSending));
          }}
        />
      ) : undefined}
      {stop.refusal === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {refusalSentence(locale, stop.refusal)}
        </p>
      )}
      <section aria-labelledby="lines">
        <h2 id="lines">{say('epvo.lines')}</h2>
        <DataTable
          caption={say('epvo.lines')}
          isCaptionSeen={false}
          isStacked
          rows={lines}
          rowKey={({ key }) => String(key)}
          empty={undefined}
          columns={[
            { key: 'key', title: say('epvo.line'), renderCell: ({ key }) => String(key) },
            { key: 'state', title: say('epvo.state'), renderCell: ({ state }) => say(`epvo.line.${state}`) },
            {
              key: 'errors',
              title: say('epvo.errors'),
              renderCell: ({ errors }) => (
                <span className="breakable">{errors.length === 0 ? '–' : errors.join('; ')}</span>
              ),
            },
            {
              key: 'drift',
              title: say('epvo.drift'),
              renderCell: (line) =>
                line.drift.length === 0 ? (
                  '–'
                ) : (
                  <ul>
                    {driftWords(line).map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                ),
            },
          ]}
        />
      </section>
    </DeskPage>
  );
};
