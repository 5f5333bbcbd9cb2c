import type { ReturnDimension } from '../../../core/alumni/return-dimensions.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { estimateText } from './estimate-text.ts';
import { keyName } from './key-name.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

type Group = ReturnsAnswer['groups'][number];

/** The figures of every group in a line, in the order of the answer: the largest first. */
export const GroupTable = ({
  groups,
  by,
}: {
  readonly groups: ReturnsAnswer['groups'];
  readonly by: ReturnDimension;
}) => {
  const locale = useLocale();
  const say = useSay();
  const count = (name: 'participants' | 'known' | 'returned'): Column<Group> => ({
    key: name,
    title: say(`returns.column.${name}`),
    isNumber: true,
    renderCell: ({ figures }) => {
      const people = figures[name];
      return people === null ? '–' : formatNumber(people, locale);
    },
  });
  const share = (
    name: 'responseRate' | 'raw' | 'weighted' | 'bounds',
    title: 'rate' | 'raw' | 'weighted' | 'bounds',
  ): Column<Group> => ({
    key: name,
    title: say(`returns.column.${title}`),
    isNumber: true,
    renderCell: ({ figures }) => {
      const isHidden = figures.verdict.status === 'suppressed' && (name === 'raw' || name === 'weighted');
      return <span className="one-line">{isHidden ? '–' : estimateText(figures[name], locale)}</span>;
    },
  });
  return (
    <DataTable
      caption={say('returns.groups')}
      isCaptionSeen={false}
      columns={[
        {
          key: 'group',
          title: say(`returns.dimension.${by}`),
          renderCell: (group) => keyName(by, group, locale),
        },
        count('participants'),
        count('known'),
        count('returned'),
        share('responseRate', 'rate'),
        share('raw', 'raw'),
        share('weighted', 'weighted'),
        share('bounds', 'bounds'),
        {
          key: 'verdict',
          title: say('returns.column.verdict'),
          renderCell: ({ figures }) =>
            figures.known === null
              ? say('returns.hidden')
              : say(`returns.verdict.short.${figures.verdict.status}`),
        },
      ]}
      rows={groups}
      rowKey={({ key }) => key}
      isStacked
      empty={<p>{say('returns.no-match')}</p>}
    />
  );
};
