import { formatNumber } from '../../../core/basics/format-number.ts';
import { text, textOf } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';
import { partName, tableName, unitName } from './table-words.ts';

/** More ranges than anybody reads; all are in the file. */
const mostRanges = 60;

const Ranges = ({ locale, released }: BoardProps) => {
  const { ranges } = released.content.transparency;
  return ranges.length === 0 ? undefined : (
    <>
      <h3>{text(locale, 'board.transparency.ranges')}</h3>
      <p>{text(locale, 'board.transparency.ranges.about')}</p>
      <ScrollBox label={text(locale, 'board.transparency.ranges')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(locale, 'release.table')}</th>
              <th scope="col" className="words">
                {text(locale, 'board.university')}
              </th>
              <th scope="col" className="words">
                {text(locale, 'board.transparency.part')}
              </th>
              <th scope="col">{text(locale, 'board.transparency.range')}</th>
              <th scope="col" className="words">
                {text(locale, 'board.transparency.verdict')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranges.slice(0, mostRanges).map((range) => (
              <tr key={`${range.table} ${range.year} ${range.month} ${range.row} ${range.column}`}>
                <th scope="row">{tableName(locale, range)}</th>
                <td className="words">{unitName(locale, released.content, range.row)}</td>
                <td className="words">{partName(locale, range.column)}</td>
                <td>
                  {formatNumber(range.lower, locale)}
                  {'\u2009–\u2009'}
                  {range.upper === null ? '∞' : formatNumber(range.upper, locale)}
                </td>
                <td className="words">
                  {text(locale, range.isSafe ? 'board.transparency.safe' : 'board.transparency.unsafe')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {ranges.length > mostRanges ? (
        <p className="legend-line">
          {text(locale, 'board.transparency.more', {
            shown: String(mostRanges),
            all: formatNumber(ranges.length, locale),
          })}
        </p>
      ) : undefined}
    </>
  );
};

/** What is not printed, what that costs, and what somebody who attacks the release finds out. */
export const TransparencyReport = ({ locale, released }: BoardProps) => {
  const { transparency, withheld } = released.content;
  const { cells, cost, against, differences } = transparency;
  const figures = [
    ['printed', cells.printed],
    ['few', cells.few],
    ['complements', cells.complements],
    ['cost', cost],
  ] as const;
  return (
    <section aria-labelledby="transparency">
      <h2 id="transparency">{text(locale, 'board.transparency')}</h2>
      <p className={transparency.isSafe ? 'verdict-line' : 'notice'}>
        <strong>
          {text(locale, transparency.isSafe ? 'board.transparency.is-safe' : 'board.transparency.is-unsafe')}
        </strong>{' '}
        {text(locale, transparency.isOptimal ? 'disclosure.optimal' : 'board.transparency.not-optimal')}
      </p>
      <dl className="facts">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{text(locale, `board.transparency.${name}`)}</dt>
            <dd>{formatNumber(count, locale)}</dd>
          </div>
        ))}
        <div>
          <dt>{text(locale, 'board.transparency.against')}</dt>
          <dd>
            {against.length === 0
              ? text(locale, 'board.transparency.against.none')
              : against.map((name) => (
                  <a key={name} href={paths.indicatorRelease(locale, name)}>
                    {name}{' '}
                  </a>
                ))}
          </dd>
        </div>
        <div>
          <dt>{text(locale, 'board.transparency.differences')}</dt>
          <dd>
            {differences.length === 0
              ? text(locale, 'board.transparency.differences.none')
              : formatNumber(differences.length, locale)}
          </dd>
        </div>
      </dl>
      <Ranges locale={locale} released={released} />
      <h3>{text(locale, 'board.transparency.withheld')}</h3>
      {withheld.length === 0 ? (
        <p>{text(locale, 'board.transparency.withheld.none')}</p>
      ) : (
        <ul>
          {withheld.map((table) => (
            <li key={`${table.id} ${table.year} ${table.month}`}>
              {tableName(locale, { ...table, table: table.id })}:{' '}
              {textOf(locale, `board.withheld.${table.reason}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
