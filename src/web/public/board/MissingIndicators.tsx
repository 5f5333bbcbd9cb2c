import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { text, textOf } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';
import { indicatorWords } from './indicator-words.ts';

/** What has no value in this year, by the reason why, each in a sentence. */
export const MissingIndicators = ({
  locale,
  lines,
}: Pick<BoardProps, 'locale'> & { readonly lines: readonly IndicatorLine[] }) => {
  const words = indicatorWords(locale);
  const missing = lines.filter(({ value }) => value.value === null);
  const reasons = [...new Set(missing.flatMap(({ value }) => value.reasons))];
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{text(locale, 'board.missing')}</h2>
      {missing.length === 0 ? (
        <p>{text(locale, 'board.missing.none')}</p>
      ) : (
        <dl className="missing-list">
          {reasons.map((reason) => (
            <div key={reason}>
              <dt>{textOf(locale, `indicator.reason.${reason}`)}</dt>
              <dd>
                <ul>
                  {missing
                    .filter(({ value }) => value.reasons.includes(reason))
                    .map(({ indicator, month, category }) => (
                      <li key={`${indicator} ${month} ${category}`}>
                        <a href={paths.indicator(locale, indicator)}>
                          {indicator} {words.name(indicator)}
                        </a>
                        {[words.month(month), words.category(category)]
                          .filter(Boolean)
                          .map((word) => ` · ${word}`)}
                      </li>
                    ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
