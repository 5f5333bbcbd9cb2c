import { cohortYears, writeBoardView, type BoardView } from '../../../contract/board-view.ts';
import type { PublishedRelease } from '../../../contract/published-release.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { formatAmount } from '../../../core/indicator/print/format-indicator.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { PageRequest } from '../page.ts';
import { Cite } from './Cite.tsx';
import { HowToRead } from './HowToRead.tsx';
import { indicatorGroups, qualityGroups } from './indicator-groups.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { linesAt } from './lines-at.ts';
import { MissingIndicators } from './MissingIndicators.tsx';
import { OldCounts } from './OldCounts.tsx';
import { Picks } from './Picks.tsx';
import { ReleaseLine } from './ReleaseLine.tsx';
import { Universities } from './Universities.tsx';

/** What the old counts are set against, in one glance. */
const headline: readonly (readonly [id: IndicatorId, month: number | null])[] = [
  ['K4', null],
  ['K5', null],
  ['K1', 12],
  ['K2', 12],
  ['K20', null],
];

/** The national board: the old counts beside the quality, every value with what it must not be read without. Nobody is ranked. */
export const BoardPage = ({
  locale,
  origin,
  released,
  view,
}: PageRequest & { readonly released: PublishedRelease; readonly view: BoardView }) => {
  const { content } = released;
  const { year } = view;
  const national = (id: IndicatorId) => linesAt(content, id, 'all', year);
  const [results] = national('K4');
  const [numerator, denominator] = [results?.value.numerator ?? null, results?.value.denominator ?? null];
  const ids = qualityGroups.flatMap((group) => indicatorGroups[group]);
  const isCollected = (id: IndicatorId): boolean =>
    national(id).some(({ value }) => !value.reasons.includes('not-collected'));
  return (
    <>
      <h1 className="finding">
        {numerator === null || denominator === null
          ? text(locale, 'board.title')
          : text(locale, 'board.finding', {
              year: String(year),
              verified: formatAmount(numerator, locale),
              due: formatAmount(denominator, locale),
            }).replaceAll(/ — (?=\d)/g, '\u00a0—\u00a0')}
      </h1>
      <p className="lead">{text(locale, 'board.lead')}</p>
      <ReleaseLine locale={locale} released={released} />
      <Picks
        label={text(locale, 'board.year')}
        options={cohortYears(content).map((one) => ({
          name: String(one),
          href: paths.indicators(locale, writeBoardView(content, { year: one })),
          isChosen: one === year,
        }))}
      />
      <OldCounts
        locale={locale}
        counts={indicatorGroups.counts.flatMap(national)}
        quality={headline.flatMap(([id, month]) => national(id).filter((line) => line.month === month))}
      />
      {qualityGroups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{text(locale, `board.group.${group}`)}</h2>
          {indicatorGroups[group].filter(isCollected).map((id) => (
            <IndicatorRow
              key={id}
              locale={locale}
              released={released}
              id={id}
              lines={national(id)}
              query={`?year=${year}`}
            />
          ))}
        </section>
      ))}
      <MissingIndicators locale={locale} lines={[...indicatorGroups.counts, ...ids].flatMap(national)} />
      <Universities locale={locale} released={released} />
      <HowToRead locale={locale} />
      <Cite
        locale={locale}
        released={released}
        title={`${text(locale, 'board.title')}, ${year}`}
        address={`${origin}${paths.indicators(locale, writeBoardView(content, view))}`}
        csv={paths.boardDownload(locale, writeBoardView(content, view))}
      />
    </>
  );
};
