import type { WebhookRow } from '../../../contract/webhook.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useSay } from '../use-say.ts';
import { statusOf } from './status-of.ts';

/** How it stands with a webhook, and what to do where it does not go on by itself. */
export const WebhookState = ({ webhook }: { readonly webhook: WebhookRow }) => {
  const say = useSay();
  const { status, why, failures, nextAttemptAt, lastDeliveredAt, previousUntil } = webhook;
  const isFailing = status === 'active' && failures > 0;
  return (
    <>
      {status === 'stopped' ? <Notice>{say(`webhook.stopped.${why ?? 'failed'}`)}</Notice> : undefined}
      {status === 'paused' ? <Notice>{say('webhook.paused')}</Notice> : undefined}
      {isFailing ? <Notice>{say('webhook.failing')}</Notice> : undefined}
      <Facts
        rows={[
          { title: say('webhook.state'), value: statusOf(say, webhook) },
          { title: say('webhook.url'), value: <span className="webhook-url">{webhook.url}</span> },
          {
            title: say('webhook.nouns'),
            value: webhook.nouns.map((noun) => say(`journal.noun.${noun}`)).join(', '),
          },
          {
            title: say('webhook.last'),
            value: lastDeliveredAt === null ? say('webhook.never') : <Moment at={lastDeliveredAt} />,
          },
          ...(isFailing && nextAttemptAt !== null
            ? [{ title: say('webhook.next'), value: <Moment at={nextAttemptAt} /> }]
            : []),
          { title: say('webhook.failures'), value: failures },
          { title: say('webhook.waiting'), value: webhook.waiting },
          { title: say('webhook.maker'), value: webhook.maker === '' ? '—' : webhook.maker },
          { title: say('webhook.made-at'), value: <Moment at={webhook.madeAt} /> },
          { title: say('webhook.secret-made-at'), value: <Moment at={webhook.secretMadeAt} /> },
          ...(previousUntil === null
            ? []
            : [{ title: say('webhook.previous-until'), value: <Moment at={previousUntil} /> }]),
        ]}
      />
    </>
  );
};
