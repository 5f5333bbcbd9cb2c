import { formatNumber } from '../../../../core/basics/format-number.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useShownRows } from '../use-shown-rows.ts';
import type { Recommendation } from './use-pack.ts';

type Reviewer = Recommendation['pack']['reviewers'][number];

/** How strict each expert is, by number: names are withheld from the committee. */
export const SeverityTable = ({ reviewers }: { readonly reviewers: readonly Reviewer[] }) => {
  const locale = useLocale();
  const say = useSay();
  const list = useShownRows(reviewers);
  const inWords = (severity: number) => {
    const points = formatNumber(Math.abs(severity), locale, 1);
    if (Math.abs(severity) < 0.05) return say('selection.severity.same');
    return severity > 0
      ? say('selection.severity.generous', { points })
      : say('selection.severity.strict', { points });
  };
  const columns: readonly Column<Reviewer>[] = [
    {
      key: 'number',
      title: say('selection.reviewer'),
      renderCell: ({ number }) => say('selection.reviewer.number', { number: String(number) }),
    },
    { key: 'severity', title: say('selection.severity'), renderCell: ({ severity }) => inWords(severity) },
    {
      key: 'scores',
      title: say('selection.severity.scores'),
      isNumber: true,
      renderCell: ({ scores }) => formatNumber(scores, locale),
    },
    {
      key: 'note',
      title: say('selection.severity.note'),
      renderCell: ({ hasOneScore }) => (hasOneScore ? say('selection.severity.one') : undefined),
    },
  ];
  return (
    <>
      <p>{say('selection.severity.what')}</p>
      <DataTable
        caption={say('selection.severity')}
        isCaptionSeen={false}
        columns={columns}
        {...list}
        rowKey={({ number }) => String(number)}
        empty={<p>{say('selection.reviews.empty')}</p>}
      />
    </>
  );
};
