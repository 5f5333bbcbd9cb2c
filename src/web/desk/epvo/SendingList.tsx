import { Link } from '@tanstack/react-router';
import type { EpvoSendingView } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What was sent last. */
export const SendingList = ({
  institutionId,
  sendings,
}: {
  readonly institutionId: string;
  readonly sendings: readonly EpvoSendingView[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const number = (count: number) => formatNumber(count, locale);
  return (
    <DataTable
      caption={say('epvo.sendings')}
      isCaptionSeen={false}
      isStacked
      rows={sendings}
      rowKey={({ id }) => id}
      empty={<p>{say('epvo.sendings.none')}</p>}
      columns={[
        {
          key: 'at',
          title: say('epvo.ordered-at'),
          renderCell: ({ id, orderedAt }) => (
            <Link to={deskPaths.epvoSending(locale, institutionId, id)}>
              <Moment at={orderedAt} />
            </Link>
          ),
        },
        { key: 'table', title: say('epvo.table'), renderCell: ({ entity }) => say(`epvo.entity.${entity}`) },
        {
          key: 'status',
          title: say('epvo.status'),
          renderCell: ({ status }) => say(`epvo.status.${status}`),
        },
        {
          key: 'saved',
          title: say('epvo.line.saved'),
          isNumber: true,
          renderCell: ({ counts }) => number(counts.saved),
        },
        {
          key: 'failed',
          title: say('epvo.line.failed'),
          isNumber: true,
          renderCell: ({ counts }) => number(counts.failed),
        },
        {
          key: 'drifted',
          title: say('epvo.line.drifted'),
          isNumber: true,
          renderCell: ({ counts }) => number(counts.drifted),
        },
      ]}
    />
  );
};
