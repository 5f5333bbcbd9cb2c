import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { downloadEpvoRows, orderEpvoSending, readEpvoTable } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { sentEntities, type SentEntity } from '../../../core/epvo/plan-rows.ts';
import { rowStates, type RowState } from '../../../core/epvo/row-state.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { apiAddress } from '../office/api-address.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { Unverified } from './Unverified.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

/** The records of the register that have a place in a table of the EPVO: what would be sent, and what lacks something. */
export const EpvoTablePage = () => {
  const { institutionId = '', entity = '' } = useParams({ strict: false });
  const known = sentEntities.find((one) => one === entity);
  return known === undefined ? <NotFoundPage /> : <Table institutionId={institutionId} entity={known} />;
};

const Table = ({
  institutionId,
  entity,
}: {
  readonly institutionId: string;
  readonly entity: SentEntity;
}) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const order = useCommand(orderEpvoSending);
  const mayNot = useWhyNot()('order-epvo-sending', institutionId);
  const [state, setState] = useState<RowState | ''>('');
  const [before, setBefore] = useState<string>();
  const params = { institutionId, entity };
  const query = { ...(state === '' ? {} : { state }), ...(before === undefined ? {} : { before }) };
  const found = useSuspenseQuery(queryOf(readEpvoTable, { params, query })).data;
  const { counts, rows, next, readAt, isConnected, isBusy } = found;
  const count = counts.new + counts.changed;
  const shown = formatNumber(count, locale);
  const reason =
    mayNot ??
    (isConnected ? undefined : say('epvo.send.not-connected')) ??
    (isBusy ? say('epvo.send.busy') : undefined) ??
    (count === 0 ? say('epvo.send.none') : undefined);
  return (
    <DeskPage
      title={say(`epvo.entity.${entity}`)}
      lead={say('epvo.send.lead')}
      breadcrumb={{ to: deskPaths.epvo(locale, institutionId), label: say('epvo.title') }}
      actions={
        <ListFileLink
          list={readEpvoTable}
          params={params}
          filters={{ state: state === '' ? undefined : state }}
        />
      }
    >
      <Unverified />
      {readAt === null ? <Notice>{say('epvo.not-read')}</Notice> : undefined}
      <p>
        <code>{entity}</code>
      </p>
      <div className="form-actions">
        <Action
          label={say('epvo.send', { count: shown })}
          isMain
          isBusy={order.isBusy}
          reason={reason}
          onAct={() => {
            void order
              .send({ params: { institutionId }, body: { entity, shown: count } })
              .then(async (sent) => {
                if (sent.ok) await go(deskPaths.epvoSending(locale, institutionId, sent.value.id));
              });
          }}
        />
        {count === 0 ? undefined : (
          <a href={apiAddress(downloadEpvoRows, params)} download>
            {say('epvo.download')}
          </a>
        )}
      </div>
      {order.refusal === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {refusalSentence(locale, order.refusal)}
        </p>
      )}
      <section aria-labelledby="records">
        <h2 id="records">{say('epvo.records')}</h2>
        <SelectField
          id="state"
          name="state"
          error={undefined}
          label={say('epvo.state')}
          value={state}
          onChange={({ currentTarget }) => {
            setBefore(undefined);
            setState(rowStates.find((one) => one === currentTarget.value) ?? '');
          }}
          options={[
            { value: '', label: say('epvo.state.all') },
            ...rowStates.map((one) => ({
              value: one,
              label: `${say(`epvo.state.${one}`)}: ${formatNumber(counts[one], locale)}`,
            })),
          ]}
        />
        <DataTable
          caption={say('epvo.records')}
          isCaptionSeen={false}
          isStacked
          rows={rows}
          rowKey={({ recordId }) => recordId}
          empty={<p>{say(state === '' ? 'epvo.records.none' : 'epvo.records.none-so')}</p>}
          {...(next === null
            ? {}
            : { more: { hasMore: true, isBusy: false, onMore: () => setBefore(next) } })}
          columns={[
            {
              key: 'record',
              title: say('epvo.record'),
              renderCell: ({ recordId, label }) => (
                <Link to={deskPaths.epvoRow(locale, institutionId, entity, recordId)}>
                  {label === '' ? recordId : label}
                </Link>
              ),
            },
            { key: 'state', title: say('epvo.state'), renderCell: (row) => say(`epvo.state.${row.state}`) },
            {
              key: 'key',
              title: say('epvo.key'),
              renderCell: ({ key, isNew }) =>
                isNew ? say('epvo.key.new', { key: String(key) }) : String(key),
            },
            {
              key: 'changes',
              title: say('epvo.changes'),
              renderCell: ({ changed }) => <FieldNames names={changed} />,
            },
            {
              key: 'lacking',
              title: say('epvo.lacking'),
              renderCell: ({ lacking }) => <FieldNames names={lacking} />,
            },
          ]}
        />
      </section>
    </DeskPage>
  );
};

const most = 4;

/** A few names of fields, and how many more there are. */
const FieldNames = ({ names }: { readonly names: readonly string[] }) =>
  names.length === 0 ? (
    '–'
  ) : (
    <code className="breakable">
      {names.slice(0, most).join(', ')}
      {names.length > most ? ` +${names.length - most}` : ''}
    </code>
  );
