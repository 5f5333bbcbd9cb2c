import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import { formatIndicator, formatSpan } from '../../../core/indicator/print/format-indicator.ts';
import { formatParts } from '../../../core/indicator/print/format-parts.ts';
import { indicatorWords } from './indicator-words.ts';

interface Half {
  readonly locale: Locale;
  readonly lines: readonly IndicatorLine[];
}

const Value = ({ locale, line }: { readonly locale: Locale; readonly line: IndicatorLine }) => {
  const words = indicatorWords(locale);
  const { value, lower, upper, bounds } = line.value;
  const { unit } = indicators[line.indicator];
  if (value === null)
    return (
      <>
        <span className="no-value">{text(locale, 'board.no-value')}</span>
        <small>{words.reasons(line)[0]}</small>
        {bounds === null ? undefined : (
          <small>
            {text(locale, 'board.bounds')} {formatSpan(bounds, unit, locale)}
          </small>
        )}
      </>
    );
  const parts = line.indicator.startsWith('Q') ? undefined : formatParts(line.indicator, line.value, locale);
  return (
    <>
      <strong>{formatIndicator(value, unit, locale)}</strong>
      {words.unit(line.indicator)}
      {lower === null || upper === null ? undefined : (
        <small>
          {text(locale, 'board.interval')} {formatSpan({ lower, upper }, unit, locale)}
        </small>
      )}
      {parts === undefined ? undefined : <small>{parts}</small>}
    </>
  );
};

const List = ({ locale, lines }: Half) => {
  const words = indicatorWords(locale);
  return (
    <dl>
      {lines.map((line) => (
        <div key={`${line.indicator} ${line.month}`}>
          <dt>
            <a href={paths.indicator(locale, line.indicator)}>
              {line.indicator === 'K1' && line.month !== null
                ? text(locale, 'board.returned-by', { months: String(line.month) })
                : words.name(line.indicator)}
            </a>
            {line.month === null || line.indicator === 'K1' ? undefined : (
              <small>{words.month(line.month)}</small>
            )}
          </dt>
          <dd>
            <Value locale={locale} line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** The old counts of people beside what came of them. */
export const OldCounts = ({
  locale,
  counts,
  quality,
}: {
  readonly locale: Locale;
  readonly counts: readonly IndicatorLine[];
  readonly quality: readonly IndicatorLine[];
}) => (
  <div className="beside">
    <section aria-labelledby="old-counts">
      <h2 id="old-counts">{text(locale, 'board.old')}</h2>
      <p className="quiet">{text(locale, 'board.old.about')}</p>
      <List locale={locale} lines={counts} />
    </section>
    <section aria-labelledby="new-counts">
      <h2 id="new-counts">{text(locale, 'board.new')}</h2>
      <p className="quiet">{text(locale, 'board.new.about')}</p>
      <List locale={locale} lines={quality} />
    </section>
  </div>
);
