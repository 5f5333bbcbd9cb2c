import type { AwardExplanation } from '../../../core/award/award-explanation.ts';
import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Where a place lies on the scale from the first to the last, in percent of its width. */
const along = (rank: number, of: number): string => `${of < 2 ? 50 : (100 * (rank - 1)) / (of - 1)}%`;

/** The place among all with its interval: a line from the first to the last, in numbers, and what it means. */
export const RankFigure = ({
  explanation: { of, expectedRank, rankFrom, rankTo, rankLevel, zone },
}: {
  readonly explanation: AwardExplanation;
}) => {
  const locale = useLocale();
  const say = useSay();
  const shown = {
    of: formatNumber(of, locale),
    expected: formatNumber(expectedRank, locale),
    from: formatNumber(rankFrom, locale),
    to: formatNumber(rankTo, locale),
    level: formatShare(rankLevel, locale, 0),
  };
  const { level, ...places } = shown;
  const isOne = rankFrom === rankTo;
  return (
    <section aria-labelledby="rank-title">
      <h2 id="rank-title">{say('award.rank')}</h2>
      <p>{isOne ? say('award.rank.what-one', shown) : say('award.rank.what', shown)}</p>
      <figure className="own-rank">
        <span className="unseen">
          {isOne ? say('award.rank.picture-one', places) : say('award.rank.picture', places)}
        </span>
        <svg width="100%" height="36" aria-hidden="true">
          <line className="rank-scale" x1="0%" x2="100%" y1="18" y2="18" />
          <line className="rank-end" x1="0%" x2="0%" y1="10" y2="26" />
          <line className="rank-end" x1="100%" x2="100%" y1="10" y2="26" />
          <line className="rank-interval" x1={along(rankFrom, of)} x2={along(rankTo, of)} y1="18" y2="18" />
          <circle className="rank-expected" cx={along(expectedRank, of)} cy="18" r="7" />
        </svg>
        <div className="rank-ends" aria-hidden="true">
          <span>{say('award.rank.best')}</span>
          <span>{shown.of}</span>
        </div>
        <figcaption className="label">{say('award.rank.source')}</figcaption>
      </figure>
      <Facts
        rows={[
          { title: say('award.rank.expected'), value: shown.expected },
          {
            title: say('award.rank.interval', { level }),
            value: isOne ? shown.from : say('award.rank.range', { from: shown.from, to: shown.to }),
          },
          { title: say('award.rank.of'), value: shown.of },
        ]}
      />
      <p>{say('award.rank.means')}</p>
      <p>{say(`award.rank.zone.${zone}`)}</p>
    </section>
  );
};
