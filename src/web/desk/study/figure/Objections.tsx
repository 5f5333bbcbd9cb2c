import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { PercentObjection } from '../../../../core/claim/check-typed-percentages.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** What is wrong with percentages of a text, and what may have been meant; that nothing is, is said too. */
export const Objections = ({
  objections,
  words,
  base,
}: {
  readonly objections: readonly PercentObjection[];
  readonly words: string;
  readonly base: number;
}) => {
  const locale = useLocale();
  const say = useSay();
  const n = String(base);
  const hasPercents = /\d\s?%/.test(words);
  const one = ({ count, percent }: PercentObjection['nearest'][number]): string =>
    say('study-figure.objection.one', {
      ...{ k: String(count), n },
      percent: formatNumber(Number(percent), locale, percent.split('.')[1]?.length ?? 0),
    });
  const [first] = objections;
  return (
    <div className="objections" aria-live="polite">
      {objections.length === 0 && hasPercents ? <p>{say('study-figure.objection.none')}</p> : undefined}
      {first === undefined ? undefined : (
        <>
          <h3>{say('study-figure.objection')}</h3>
          <ul>
            {objections.map(({ percent, start, byTruncation, nearest }) => (
              <li key={start}>
                <strong>{say('study-figure.objection.impossible', { percent, n })}</strong>{' '}
                {say('study-figure.objection.nearest', { list: nearest.map(one).join('; ') })}
                {byTruncation.length === 0
                  ? undefined
                  : ` ${say('study-figure.objection.truncated', { list: byTruncation.join(', ') })}`}
              </li>
            ))}
          </ul>
          <p>
            {first.fittingBases.length === 0
              ? say('study-figure.objection.no-base', { most: String(base + 20) })
              : say('study-figure.objection.bases', { list: first.fittingBases.join(', ') })}
          </p>
          <p>{say('study-figure.objection.saved')}</p>
        </>
      )}
    </div>
  );
};
