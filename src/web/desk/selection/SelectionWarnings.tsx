import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useSelection } from './use-selection.ts';

/** What stands in the way of closing the reviews, with the page that helps. */
export const SelectionWarnings = () => {
  const locale = useLocale();
  const say = useSay();
  const { callId, counts, review, selection } = useSelection();
  if (selection?.status !== 'reviewing') return undefined;
  const counted = (count: number) => ({ count, shown: formatNumber(count, locale) });
  return (
    <>
      {counts.lacking === 0 ? undefined : (
        <Notice>
          {say('selection.warn.lacking', {
            ...counted(counts.lacking),
            needed: formatNumber(review.perApplication, locale),
          })}{' '}
          <Link to={deskPaths.reviewPlan(locale, callId)}>{say('selection.plan.title')}</Link>
        </Notice>
      )}
      {counts.apart === 0 ? undefined : (
        <Notice>
          {say('selection.warn.apart', {
            ...counted(counts.apart),
            gap: formatNumber(review.thirdOpinionGap ?? 0, locale),
          })}{' '}
          <Link to={deskPaths.thirdOpinions(locale, callId)}>{say('selection.thirds.title')}</Link>
        </Notice>
      )}
    </>
  );
};
