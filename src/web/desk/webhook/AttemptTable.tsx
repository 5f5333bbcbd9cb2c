import type { AttemptRow } from '../../../contract/webhook.ts';
import { webhookNouns } from '../../../core/webhook/webhook-nouns.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useSay } from '../use-say.ts';
import { outcomeText } from './outcome-text.ts';

/** The noun of a type, as the journal writes it. */
const nounOf = (type: string) =>
  webhookNouns.find((noun) => noun === type.slice(0, type.indexOf('.')).replaceAll('_', '-'));

/** The last tries of a webhook: when, of what, what was answered. */
export const AttemptTable = ({ attempts }: { readonly attempts: readonly AttemptRow[] }) => {
  const say = useSay();
  const columns: readonly Column<AttemptRow>[] = [
    { key: 'at', title: say('webhook.attempt.at'), renderCell: ({ at }) => <Moment at={at} /> },
    {
      key: 'type',
      title: say('webhook.attempt.type'),
      renderCell: ({ type, messageId }) => {
        const noun = nounOf(type);
        return (
          <>
            {noun === undefined ? say('webhook.attempt.trial') : say(`journal.noun.${noun}`)}
            <br />
            <code className="webhook-url">{type}</code>
            <br />
            <code className="webhook-url">{messageId}</code>
          </>
        );
      },
    },
    {
      key: 'outcome',
      title: say('webhook.attempt.outcome'),
      renderCell: (row) => outcomeText(say, row),
    },
    {
      key: 'milliseconds',
      title: say('webhook.attempt.milliseconds'),
      renderCell: ({ milliseconds }) => milliseconds,
      isNumber: true,
    },
  ];
  return (
    <section aria-labelledby="webhook-attempts">
      <h2 id="webhook-attempts">{say('webhook.attempts')}</h2>
      {attempts.length === 0 ? undefined : <p>{say('webhook.attempts.kept')}</p>}
      <DataTable
        caption={say('webhook.attempts')}
        isCaptionSeen={false}
        columns={columns}
        rows={attempts}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('webhook.attempts.empty')}</p>}
      />
    </section>
  );
};
