import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { headView, listHeads } from '../../../contract/journal.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Head = output<typeof headView>;

/** The signed ends of all chains, open to everyone. */
export const HeadsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { publicKey, heads } = useSuspenseQuery(queryOf(listHeads, {})).data;
  const columns: readonly Column<Head>[] = [
    {
      key: 'institution',
      title: say('journal.of-institution'),
      renderCell: ({ institutionId }) => <code>{institutionId}</code>,
    },
    {
      key: 'sequence',
      title: say('journal.heads.entry'),
      isNumber: true,
      renderCell: ({ sequence }) => formatNumber(sequence, locale),
    },
    {
      key: 'at',
      title: say('journal.heads.at'),
      renderCell: ({ at }) => <Moment at={at} />,
    },
    { key: 'hash', title: say('journal.heads.hash'), renderCell: ({ hash }) => <code>{hash}</code> },
    {
      key: 'signature',
      title: say('journal.heads.signature'),
      renderCell: ({ signature }) => <code>{signature}</code>,
    },
  ];
  return (
    <DeskPage title={say('journal.heads.title')} lead={say('journal.heads.lead')}>
      <p>
        {say('journal.heads.key')}: <code>{publicKey}</code>
      </p>
      <DataTable
        caption={say('journal.heads.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={heads}
        rowKey={({ institutionId, sequence }) => `${institutionId} ${sequence}`}
        empty={<p>{say('journal.heads.empty')}</p>}
      />
      <p>
        <a href={listHeads.path}>{say('journal.heads.json')}</a>
      </p>
    </DeskPage>
  );
};
