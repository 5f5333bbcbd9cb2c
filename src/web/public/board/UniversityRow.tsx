import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';
import { indicatorWords, ruleIn } from './indicator-words.ts';
import { linesAt } from './lines-at.ts';
import { Reading } from './Reading.tsx';
import { ShortValue } from './ShortValue.tsx';

const isSame = (one: IndicatorLine) => (other: IndicatorLine) =>
  other.month === one.month && other.category === one.category;

/** One indicator of a university, each value beside that of the whole country. */
export const UniversityRow = ({
  locale,
  released,
  id,
  year,
  lines,
}: BoardProps & {
  readonly id: IndicatorId;
  readonly year: number;
  readonly lines: readonly IndicatorLine[];
}) => {
  const words = indicatorWords(locale);
  const national = linesAt(released.content, id, 'all', year);
  const { target } = ruleIn(released.content, id);
  return (
    <section className="indicator" id={id} aria-labelledby={`name-${id}`}>
      <div className="indicator-what">
        <h3 id={`name-${id}`}>
          <span className="indicator-id">{id}</span>{' '}
          <a href={paths.indicator(locale, id, `?year=${year}`)}>{words.name(id)}</a>
        </h3>
        <p>{words.part(id, 'numerator')}</p>
      </div>
      <div className="readings">
        {lines.map((line) => {
          const whole = national.find(isSame(line));
          return (
            <div key={`${line.month} ${line.category}`}>
              <Reading
                locale={locale}
                line={line}
                target={target}
                label={[words.month(line.month), words.category(line.category)].filter(Boolean).join(', ')}
              />
              {whole === undefined ? undefined : (
                <p className="whole">
                  {text(locale, 'board.unit.all')}: <ShortValue locale={locale} line={whole} />
                </p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
};
