import { horizons } from '../../../core/alumni/return-dimensions.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { daysOfMonth } from '../../charts/returns/days-of-month.ts';
import { curveShape } from '../../charts/returns/curve-shape.ts';
import type { NamedCurve } from '../../charts/returns/curve-marks.ts';
import { shareAt } from '../../charts/returns/share-at.ts';
import { estimateText } from './estimate-text.ts';
import type { DrawnCurve } from './drawn-curve.ts';

/** One curve of an answer, named and coloured, with a word for each time of the follow-ups at which it stands. */
export const namedCurve = (
  { times, after, curves }: DrawnCurve,
  at: number,
  { key, name, className }: Pick<NamedCurve, 'key' | 'name' | 'className'>,
  locale: Locale,
): NamedCurve => {
  const curve = curves[at];
  const columns = {
    times,
    after,
    values: curve?.values ?? [],
    lower: curve?.lower ?? [],
    upper: curve?.upper ?? [],
  };
  const stops = horizons.flatMap((months) => {
    const reached = shareAt(columns, Math.round(months * daysOfMonth));
    if (reached === undefined) return [];
    const share = estimateText({ ...reached, value: reached.share }, locale);
    return [
      { ...reached, label: text(locale, 'returns.curve.stop', { name, months: String(months), share }) },
    ];
  });
  return { key, name, className, shape: curveShape(columns), stops };
};
