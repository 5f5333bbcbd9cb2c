import { formatNumber } from '../../../../core/basics/format-number.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import type { Appeal } from './use-appeals.ts';

/** One review that an appeal is about: marks with their reasons and the words as a whole, without a name. */
export const AppealReview = ({
  review,
  number,
  criteria,
}: {
  readonly review: Appeal['reviews'][number];
  readonly number: number;
  readonly criteria: Appeal['criteria'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const title = say('selection.appeal.review', {
    number: String(number),
    total: formatNumber(review.total, locale, 2),
  });
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {review.status === 'void' ? <p className="warned">{say('selection.review.status.void')}</p> : undefined}
      <DataTable
        caption={title}
        isCaptionSeen={false}
        columns={[
          {
            key: 'criterion',
            title: say('selection.appeal.criterion'),
            renderCell: ({ criterionId }) =>
              criteria.find(({ id }) => id === criterionId)?.name[locale] ?? criterionId,
          },
          {
            key: 'mark',
            title: say('selection.appeal.mark'),
            isNumber: true,
            renderCell: ({ mark }) => formatNumber(mark, locale),
          },
          {
            key: 'reason',
            title: say('desk.reason'),
            renderCell: ({ reason }) => <span className="written">{reason}</span>,
          },
        ]}
        rows={review.marks}
        rowKey={({ criterionId }) => criterionId}
        empty={<p>{say('selection.appeal.no-marks')}</p>}
      />
      {review.comment === null || review.comment === '' ? undefined : (
        <p className="written">{review.comment}</p>
      )}
    </section>
  );
};
