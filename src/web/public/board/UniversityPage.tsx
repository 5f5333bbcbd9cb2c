import { cohortYears, writeBoardView, type BoardView } from '../../../contract/board-view.ts';
import type { PublishedRelease } from '../../../contract/published-release.ts';
import type { StatementVersion } from '../../../contract/statement.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { PageRequest } from '../page.ts';
import { Cite } from './Cite.tsx';
import { HowToRead } from './HowToRead.tsx';
import { indicatorGroups, qualityGroups } from './indicator-groups.ts';
import { linesAt } from './lines-at.ts';
import { MissingIndicators } from './MissingIndicators.tsx';
import { Picks } from './Picks.tsx';
import { PooledLines } from './PooledLines.tsx';
import { ReleaseLine } from './ReleaseLine.tsx';
import { StatementList } from './StatementList.tsx';
import { UniversityRow } from './UniversityRow.tsx';
import { UniversityYears } from './UniversityYears.tsx';

const groups = ['counts', ...qualityGroups] as const;

/** All indicators of one university, each beside the whole country, and its signed statements. */
export const UniversityPage = ({
  locale,
  origin,
  released,
  unit,
  view,
  statements,
}: PageRequest & {
  readonly released: PublishedRelease;
  readonly unit: PublishedRelease['content']['universities'][number];
  readonly view: BoardView;
  readonly statements: readonly StatementVersion[];
}) => {
  const { content } = released;
  const { year } = view;
  const lines = content.lines.filter((line) => line.unit === unit.id);
  const inYear = lines.filter((line) => line.year === year && line.through === year);
  const query = writeBoardView(content, view);
  return (
    <>
      <nav className="breadcrumb" aria-label={text(locale, 'site.breadcrumb')}>
        <a href={paths.indicators(locale, query)}>{text(locale, 'board.title')}</a>
      </nav>
      <h1>{unit.name[locale]}</h1>
      <p className="lead">{text(locale, 'board.university.lead')}</p>
      <ReleaseLine locale={locale} released={released} />
      <Picks
        label={text(locale, 'board.year')}
        options={cohortYears(content).map((one) => ({
          name: String(one),
          href: paths.university(locale, unit.id, writeBoardView(content, { year: one })),
          isChosen: one === year,
        }))}
      />
      <StatementList locale={locale} unit={unit.id} statements={statements} />
      {inYear.length === 0 ? <p className="empty">{text(locale, 'board.university.nothing')}</p> : undefined}
      {groups.map((group) => {
        const shown = indicatorGroups[group].filter((id) =>
          inYear.some(({ indicator, value }) => indicator === id && !value.reasons.includes('not-collected')),
        );
        return shown.length === 0 ? undefined : (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{text(locale, `board.group.${group}`)}</h2>
            {shown.map((id) => (
              <UniversityRow
                key={id}
                locale={locale}
                released={released}
                id={id}
                year={year}
                lines={linesAt(content, id, unit.id, year)}
              />
            ))}
          </section>
        );
      })}
      {inYear.length === 0 ? undefined : <MissingIndicators locale={locale} lines={inYear} />}
      <UniversityYears locale={locale} released={released} unit={unit.id} />
      <PooledLines locale={locale} lines={lines.filter(({ year: from, through }) => through > from)} />
      <HowToRead locale={locale} />
      <Cite
        locale={locale}
        released={released}
        title={`${unit.name[locale]}, ${year}`}
        address={`${origin}${paths.university(locale, unit.id, query)}`}
        csv={paths.universityDownload(locale, unit.id)}
      />
    </>
  );
};
