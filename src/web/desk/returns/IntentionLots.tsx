import { formatNumber } from '../../../core/basics/format-number.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { IntentionSums } from './intention-sums.ts';
import { pointsText } from './points-text.ts';

/** The intention of those whom a lot sent less that of those it did not, by occasion. */
export const IntentionLots = ({ lots }: Pick<IntentionSums, 'lots'>) => {
  const locale = useLocale();
  const say = useSay();
  const title = say('returns.intention.lots');
  const count = (people: number | null) =>
    people === null ? say('returns.hidden') : formatNumber(people, locale);
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        caption={title}
        isCaptionSeen={false}
        columns={[
          {
            key: 'occasion',
            title: say('returns.column.occasion'),
            renderCell: ({ occasion }) => say(`alumni-desk.intention.occasion.${occasion}`),
          },
          {
            key: 'in',
            title: say('returns.column.in'),
            isNumber: true,
            renderCell: ({ drawnIn }) => count(drawnIn),
          },
          {
            key: 'out',
            title: say('returns.column.out'),
            isNumber: true,
            renderCell: ({ drawnOut }) => count(drawnOut),
          },
          {
            key: 'difference',
            title: say('returns.column.difference'),
            renderCell: ({ difference }) => pointsText(difference, locale),
          },
        ]}
        rows={lots}
        rowKey={({ occasion }) => occasion}
        isStacked
        empty={<p>{say('returns.intention.lots.none')}</p>}
      />
    </>
  );
};
