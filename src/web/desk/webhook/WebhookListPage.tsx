import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listWebhooks, type WebhookRow } from '../../../contract/webhook.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { ListFileLink } from '../ListFileLink.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { NewWebhook } from './NewWebhook.tsx';
import { statusOf } from './status-of.ts';

/** The systems that are told of what happens in an institution: how it stands with each, and a new one. */
export const WebhookListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { id: institutionId, name } = useInstitution();
  const mayMake = useWhyNot()('make-webhook', institutionId) === undefined;
  const { webhooks } = useSuspenseQuery({
    ...queryOf(listWebhooks, { params: { institutionId } }),
    // Whoever waits for a message sees it leave.
    refetchInterval: ({ state }) =>
      state.data?.webhooks.some(({ status, waiting }) => status === 'active' && waiting > 0) === true
        ? 3000
        : false,
  }).data;
  const columns: readonly Column<WebhookRow>[] = [
    {
      key: 'name',
      title: say('webhook.name'),
      renderCell: (row) => <Link to={deskPaths.webhook(locale, institutionId, row.id)}>{row.name}</Link>,
    },
    {
      key: 'url',
      title: say('webhook.url'),
      renderCell: ({ url }) => <span className="webhook-url">{url}</span>,
    },
    { key: 'state', title: say('webhook.state'), renderCell: (row) => statusOf(say, row) },
    {
      key: 'last',
      title: say('webhook.last'),
      renderCell: ({ lastDeliveredAt }) =>
        lastDeliveredAt === null ? say('webhook.never') : <Moment at={lastDeliveredAt} />,
    },
    {
      key: 'next',
      title: say('webhook.next'),
      renderCell: ({ nextAttemptAt, status }) =>
        nextAttemptAt === null || status !== 'active' ? (
          say('webhook.next.none')
        ) : (
          <Moment at={nextAttemptAt} />
        ),
    },
    {
      key: 'failures',
      title: say('webhook.failures'),
      renderCell: ({ failures }) => failures,
      isNumber: true,
    },
    { key: 'waiting', title: say('webhook.waiting'), renderCell: ({ waiting }) => waiting, isNumber: true },
  ];
  return (
    <DeskPage
      title={say('webhook.title')}
      lead={name[locale]}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      actions={<ListFileLink list={listWebhooks} params={{ institutionId }} />}
    >
      <p>{say('webhook.what')}</p>
      <p>
        <a href="/api/openapi.json">{say('webhook.docs')}</a>
      </p>
      <DataTable
        caption={say('webhook.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={webhooks}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say(mayMake ? 'webhook.empty' : 'webhook.empty.read')}</p>}
      />
      {mayMake ? <NewWebhook institutionId={institutionId} /> : undefined}
    </DeskPage>
  );
};
