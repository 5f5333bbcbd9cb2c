import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';
import { indicatorWords, ruleIn } from './indicator-words.ts';
import { Reading } from './Reading.tsx';

/** One indicator on a board: its name, what it is, its values, and by which rules. */
export const IndicatorRow = ({
  locale,
  released,
  id,
  lines,
  query,
}: BoardProps & {
  readonly id: IndicatorId;
  readonly lines: readonly IndicatorLine[];
  /** Of the page of the indicator that shows the same. */
  readonly query: string;
}) => {
  const words = indicatorWords(locale);
  const { leastN, target } = ruleIn(released.content, id);
  const [numerator, denominator] = [words.part(id, 'numerator'), words.part(id, 'denominator')];
  return (
    <section className="indicator" aria-labelledby={`name-${id}`}>
      <div className="indicator-what">
        <h3 id={`name-${id}`}>
          <span className="indicator-id">{id}</span>{' '}
          <a href={paths.indicator(locale, id, query)}>{words.name(id)}</a>
        </h3>
        <p>
          {denominator === undefined ? (
            numerator
          ) : (
            <>
              {numerator?.replace(/\.$/, '')}
              <span className="divided"> ÷ {denominator}</span>
            </>
          )}
        </p>
        <ul className="indicator-rules">
          {indicators[id].isAccountable ? (
            <li className="accountable">{text(locale, 'indicator.accountable')}</li>
          ) : undefined}
          <li>{words.direction(id)}</li>
          {indicators[id].direction === 'context' ? undefined : <li>{words.target(id, target)}</li>}
          <li>{words.lag(id)}</li>
          <li>{words.leastN(id, leastN)}</li>
          <li>{text(locale, 'board.source', { source: words.sources(id) })}</li>
        </ul>
      </div>
      <div className="readings">
        {lines.map((line) => (
          <Reading
            key={`${line.month} ${line.category}`}
            locale={locale}
            line={line}
            target={target}
            label={[words.month(line.month), words.category(line.category)].filter(Boolean).join(', ')}
          />
        ))}
      </div>
    </section>
  );
};
