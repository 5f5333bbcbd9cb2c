import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { estimateText } from './estimate-text.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

const counts = ['known', 'returned', 'invited', 'answered'] as const;

/** How many took part, are known, came back, were asked and answered. */
export const KeyFigures = ({
  figures,
  months,
}: {
  readonly figures: ReturnsAnswer['all'];
  readonly months: number;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { responseRate } = figures;
  const isHidden = counts.some((name) => figures[name] === null);
  return (
    <>
      <ul className="figures" aria-label={say('returns.figures')}>
        <li>
          <strong>{formatNumber(figures.participants, locale)}</strong>{' '}
          <span>{say('returns.figure.participants', { months: String(months) })}</span>
        </li>
        {counts.map((name) => {
          const count = figures[name];
          return (
            <li key={name}>
              <strong>{count === null ? '–' : formatNumber(count, locale)}</strong>{' '}
              <span>{say(`returns.figure.${name}`)}</span>
            </li>
          );
        })}
        {responseRate.value === null ? undefined : (
          <li>
            <strong>{formatShare(responseRate.value, locale)}</strong>{' '}
            <span>
              {say('returns.figure.rate')}, {estimateText({ ...responseRate, value: null }, locale)}
            </span>
          </li>
        )}
      </ul>
      {isHidden ? <p>{say('returns.hidden.why')}</p> : undefined}
    </>
  );
};
