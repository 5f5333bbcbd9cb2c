import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { paths } from '../../paths.ts';
import { formatParts } from '../../../core/indicator/print/format-parts.ts';
import { indicatorWords } from './indicator-words.ts';
import { ShortValue } from './ShortValue.tsx';

/** Three years as one, of a university that has too few people in one of them. */
export const PooledLines = ({
  locale,
  lines,
}: {
  readonly locale: Locale;
  readonly lines: readonly IndicatorLine[];
}) => {
  const words = indicatorWords(locale);
  return lines.length === 0 ? undefined : (
    <section aria-labelledby="pooled">
      <h2 id="pooled">{text(locale, 'board.pooled')}</h2>
      <p>{text(locale, 'indicator.all.counter')}</p>
      <ScrollBox label={text(locale, 'board.pooled')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{text(locale, 'board.indicator')}</th>
              <th scope="col">{text(locale, 'board.years')}</th>
              <th scope="col">{text(locale, 'board.mark.value')}</th>
              <th scope="col">{text(locale, 'board.parts')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.indicator} ${line.year} ${line.month} ${line.category}`}>
                <th scope="row">
                  <a href={paths.indicator(locale, line.indicator)}>
                    {line.indicator} {words.name(line.indicator)}
                  </a>
                  <small>
                    {[words.month(line.month), words.category(line.category)].filter(Boolean).join(', ')}
                  </small>
                </th>
                <td>
                  {line.year}–{line.through}
                </td>
                <td>
                  <ShortValue locale={locale} line={line} />
                </td>
                <td>{formatParts(line.indicator, line.value, locale) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
};
