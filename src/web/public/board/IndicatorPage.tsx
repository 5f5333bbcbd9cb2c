import {
  categoriesOf,
  cohortYears,
  monthsOf,
  writeIndicatorView,
  type IndicatorView,
} from '../../../contract/board-view.ts';
import type { PublicContext } from '../../../contract/public-context.ts';
import type { PublishedRelease } from '../../../contract/published-release.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { PageRequest } from '../page.ts';
import { CountsTable } from './CountsTable.tsx';
import { Contexts } from './Contexts.tsx';
import { Cite } from './Cite.tsx';
import { Definition } from './Definition.tsx';
import { FunnelFigure } from './FunnelFigure.tsx';
import { funnelOf } from './funnel-of.ts';
import { indicatorWords, ruleIn } from './indicator-words.ts';
import { IntervalsFigure } from './IntervalsFigure.tsx';
import { namedUnits } from './named-units.ts';
import { Picks } from './Picks.tsx';
import { Reading } from './Reading.tsx';
import { ReleaseLine } from './ReleaseLine.tsx';
import { SeriesFigure } from './SeriesFigure.tsx';
import { UnitTable } from './UnitTable.tsx';
import { YearsTable } from './YearsTable.tsx';

/** One indicator: its value, what it is, universities in a funnel or with their intervals, the years. */
export const IndicatorPage = ({
  locale,
  origin,
  released,
  id,
  view,
  contexts,
}: PageRequest & {
  readonly released: PublishedRelease;
  readonly id: IndicatorId;
  readonly view: IndicatorView;
  readonly contexts: readonly PublicContext[];
}) => {
  const { content } = released;
  const words = indicatorWords(locale);
  const { target } = ruleIn(content, id);
  const own = content.lines.filter(
    (line) =>
      line.indicator === id &&
      line.month === view.month &&
      line.category === view.category &&
      line.year === line.through,
  );
  const inYear = own.filter(({ year }) => year === view.year);
  const national = inYear.find(({ unit }) => unit === 'all');
  const years = own.filter(({ unit }) => unit === 'all');
  const units = namedUnits({ locale, released }).filter(
    ({ unit, number }) => number !== undefined || inYear.some((line) => line.unit === unit),
  );
  const named = units.flatMap(({ unit, name, number }) => {
    const line = number === undefined ? undefined : inYear.find((one) => one.unit === unit);
    return line === undefined || number === undefined ? [] : [{ line, name, number }];
  });
  const ofUnits = named.map(({ line }) => line);
  const nameOf = (unit: string) => named.find(({ line }) => line.unit === unit) ?? { name: unit, number: 0 };
  const plot = funnelOf(id, ofUnits);
  const cohort = [view.year, words.month(view.month), words.category(view.category)]
    .filter(Boolean)
    .join(', ');
  const title = `${id} ${words.name(id)}, ${cohort}`;
  const hrefOf = (change: Partial<IndicatorView>): string =>
    paths.indicator(locale, id, writeIndicatorView(content, id, { ...view, ...change }));
  return (
    <>
      <nav className="breadcrumb" aria-label={text(locale, 'site.breadcrumb')}>
        <a href={paths.indicators(locale)}>{text(locale, 'board.title')}</a>
      </nav>
      <h1>
        <span className="indicator-id">{id}</span> {words.name(id)}
      </h1>
      <p className="lead">
        {words.direction(id)}.
        {indicators[id].isAccountable ? ` ${text(locale, 'indicator.accountable')}.` : ''}
      </p>
      <ReleaseLine locale={locale} released={released} />
      <div className="choices">
        <Picks
          label={text(locale, 'board.year')}
          options={cohortYears(content).map((year) => ({
            name: String(year),
            href: hrefOf({ year }),
            isChosen: year === view.year,
          }))}
        />
        <Picks
          label={text(locale, 'board.horizon')}
          options={monthsOf(id).map((month) => ({
            name: String(month),
            href: hrefOf({ month }),
            isChosen: month === view.month,
          }))}
        />
        <Picks
          label={text(locale, 'board.category')}
          options={categoriesOf(content, id).map((category) => ({
            name: words.category(category),
            href: hrefOf({ category }),
            isChosen: category === view.category,
          }))}
        />
      </div>
      <section aria-labelledby="national" className="national">
        <h2 id="national">
          {text(locale, 'board.unit.all')}, {cohort}
        </h2>
        {national === undefined ? (
          <p className="empty">{text(locale, 'indicator.reason.not-collected')}</p>
        ) : (
          <Reading locale={locale} line={national} target={target} />
        )}
      </section>
      <Definition locale={locale} released={released} id={id} />
      <section aria-labelledby="units">
        <h2 id="units">
          {text(locale, 'board.units')}, {cohort}
        </h2>
        <p>{text(locale, 'board.units.about')}</p>
        {inYear.length === 0 ? (
          <p className="empty">{text(locale, 'board.units.none')}</p>
        ) : (
          <>
            {plot === undefined ? (
              <IntervalsFigure locale={locale} id={id} lines={ofUnits} title={title} nameOf={nameOf} />
            ) : (
              <FunnelFigure
                locale={locale}
                id={id}
                plot={plot}
                target={target}
                title={title}
                nameOf={nameOf}
              />
            )}
            <UnitTable locale={locale} id={id} year={view.year} lines={inYear} units={units} plot={plot} />
          </>
        )}
      </section>
      <CountsTable locale={locale} released={released} id={id} view={view} />
      <section aria-labelledby="series">
        <h2 id="series">{text(locale, 'board.series')}</h2>
        <SeriesFigure locale={locale} id={id} lines={years} title={`${id} ${words.name(id)}`} />
        <YearsTable locale={locale} lines={years} />
      </section>
      {contexts.length === 0 ? undefined : <Contexts locale={locale} contexts={contexts} />}
      <Cite
        locale={locale}
        released={released}
        title={title}
        address={`${origin}${hrefOf({})}`}
        csv={paths.indicatorDownload(locale, id)}
      />
    </>
  );
};
