import { Link } from '@tanstack/react-router';
import { orderEpvoReading, readEpvo, stopEpvoJob } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { EntityName } from './EntityName.tsx';
import { problemText } from './problem-text.ts';

type Overview = AnswerOf<typeof readEpvo>;
type Table = Overview['tables'][number];

/** Reads a table again, or stops a reading that is under way. */
const ReadAction = ({
  institutionId,
  table: { entity, reading },
  reason,
}: {
  readonly institutionId: string;
  readonly table: Table;
  readonly reason: string | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const order = useCommand(orderEpvoReading);
  const stop = useCommand(stopEpvoJob);
  const about = say(`epvo.entity.${entity}`);
  const refusal = order.refusal ?? stop.refusal;
  const isRunning = reading?.status === 'ordered';
  return (
    <>
      {isRunning ? (
        <Action
          label={say('epvo.stop')}
          about={about}
          isBusy={stop.isBusy}
          onAct={() => {
            void stop
              .send({ params: { institutionId, noun: 'epvo-reading', id: reading.id }, body: {} })
              .then(async () => forget(readEpvo));
          }}
        />
      ) : (
        <Action
          label={say('epvo.read.do')}
          about={about}
          isBusy={order.isBusy}
          reason={reason}
          onAct={() => {
            void order
              .send({ params: { institutionId }, body: { entity } })
              .then(async () => forget(readEpvo));
          }}
        />
      )}
      {refusal === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {refusalSentence(locale, refusal)}
        </p>
      )}
    </>
  );
};

/** By table what was read and what would be sent. */
export const TableList = ({
  institutionId,
  overview: { tables, isConnected },
}: {
  readonly institutionId: string;
  readonly overview: Overview;
}) => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot()('order-epvo-reading', institutionId);
  const number = (count: number | undefined) => (count === undefined ? '–' : formatNumber(count, locale));
  const readAt = ({ readAt: at, reading, importId, isWhole }: Table) => {
    if (reading?.status === 'ordered') return <output>{say('epvo.reading')}</output>;
    return (
      <>
        {at === null ? say('epvo.never') : <Moment at={at} />}
        {importId === null ? undefined : (
          <p>
            <Link to={deskPaths.importBatch(locale, institutionId, importId)}>{say('epvo.read-import')}</Link>
          </p>
        )}
        {at === null || isWhole ? undefined : <p>{say('epvo.read-part')}</p>}
        {reading?.status === 'failed' && reading.problem !== null ? (
          <p>{say('epvo.read-failed', { problem: problemText(locale, reading.problem) })}</p>
        ) : undefined}
      </>
    );
  };
  return (
    <DataTable
      caption={say('epvo.tables')}
      isCaptionSeen={false}
      isStacked
      rows={tables}
      rowKey={({ entity }) => entity}
      empty={undefined}
      columns={[
        {
          key: 'table',
          title: say('epvo.table'),
          renderCell: ({ entity, isSent }) =>
            isSent ? (
              <Link to={deskPaths.epvoTable(locale, institutionId, entity)}>
                <EntityName entity={entity} />
              </Link>
            ) : (
              <EntityName entity={entity} />
            ),
        },
        { key: 'read', title: say('epvo.read-at'), renderCell: readAt },
        { key: 'rows', title: say('epvo.rows'), isNumber: true, renderCell: ({ rows }) => number(rows) },
        {
          key: 'send',
          title: say('epvo.to-send'),
          isNumber: true,
          renderCell: ({ states }) => number(states === null ? undefined : states.new + states.changed),
        },
        {
          key: 'incomplete',
          title: say('epvo.incomplete'),
          isNumber: true,
          renderCell: ({ states }) => number(states?.incomplete),
        },
        {
          key: 'same',
          title: say('epvo.same'),
          isNumber: true,
          renderCell: ({ states }) => number(states?.same),
        },
        // Where nothing is connected, one sentence above says so instead of sixteen buttons that cannot be pressed.
        ...(isConnected
          ? [
              {
                key: 'do',
                title: say('epvo.read'),
                renderCell: (table: Table) => (
                  <ReadAction institutionId={institutionId} table={table} reason={whyNot} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
};
