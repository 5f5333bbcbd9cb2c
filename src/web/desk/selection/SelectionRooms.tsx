import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useSelection } from './use-selection.ts';

/** The pages of a selection that has begun, each with what is found there. */
export const SelectionRooms = () => {
  const locale = useLocale();
  const say = useSay();
  const { callId, counts, selection } = useSelection();
  const shown = (count: number) => ({ count, shown: formatNumber(count, locale) });
  const reviews = Object.values(counts.byStatus).reduce((sum, count) => sum + count, 0);
  const hasPack = selection !== null && selection.status !== 'reviewing';
  const room = (
    key: 'pool' | 'reviews' | 'pack' | 'secrets' | 'result' | 'appeals' | 'public',
    to: string,
  ) => ({
    key: `room-${key}`,
    to,
    label: say(`selection.room.${key}`),
    hint: say(`selection.room.${key}-what`),
  });
  return (
    <TaskRows
      label={say('selection.rooms')}
      rows={[
        {
          ...room('pool', deskPaths.reviewers(locale, callId)),
          status: say('selection.room.pool-count', shown(counts.reviewers)),
        },
        {
          ...room('reviews', deskPaths.reviewList(locale, callId)),
          status: say('selection.room.reviews-count', shown(reviews)),
        },
        ...(hasPack ? [room('pack', deskPaths.recommendation(locale, callId))] : []),
        ...(selection === null ? [] : [room('secrets', deskPaths.lotSecrets(locale, callId))]),
        ...(selection?.status === 'decided'
          ? [
              room('result', deskPaths.decisions(locale, callId)),
              {
                ...room('appeals', deskPaths.appeals(locale, callId)),
                status: say('selection.room.appeals-count', { shown: formatNumber(counts.appeals, locale) }),
              },
            ]
          : []),
        room('public', deskPaths.publicSelection(locale, callId)),
      ]}
    />
  );
};
