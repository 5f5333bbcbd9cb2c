import { markedCells } from '../../contract/marked-cells.ts';
import type { Release, ReleaseCell, ReleaseTable } from '../../contract/release.ts';
import type { View } from '../../contract/view.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { paths } from '../paths.ts';

interface ValueProps {
  readonly cell: ReleaseCell;
  readonly locale: Locale;
  readonly dense: boolean;
  /** Ids of the audited claims by which the figure is inconsistent with another. */
  readonly claims: readonly string[];
}

/** Beyond this many columns a reason is a sign with a legend; its words stay for whoever does not see. */
const mostWordy = 8;

const Missing = ({ cell, locale, dense }: Omit<ValueProps, 'claims'>) => {
  const reason = textOf(locale, `observatory.missing.${cell.reason ?? 'not-published'}`);
  return (
    <td className="missing" id={cell.locator}>
      {dense ? (
        <span title={reason}>
          <span aria-hidden="true">{cell.reason === 'not-reported' ? '×' : ':'}</span>
          <span className="unseen">{reason}</span>
        </span>
      ) : (
        <span>{reason}</span>
      )}
    </td>
  );
};

/** The sign that the audit found the figure inconsistent, leading to the first of the claims. */
const AuditMark = ({ locale, claims: [first] }: Pick<ValueProps, 'locale' | 'claims'>) =>
  first === undefined ? undefined : (
    <a className="audit-mark" href={paths.claim(locale, first)} aria-label={text(locale, 'audit.mark')}>
      †
    </a>
  );

const Value = ({ cell, locale, dense, claims }: ValueProps) => {
  if (cell.value === null) return <Missing cell={cell} locale={locale} dense={dense} />;
  const decimals = Number.isInteger(cell.value) ? 0 : 1;
  return (
    <td className={cell.status === 'implied' ? 'implied' : undefined} id={cell.locator} title={cell.locator}>
      {formatNumber(cell.value, locale, decimals)}
      {cell.status === 'implied' ? <span className="mark"> *</span> : undefined}
      <AuditMark locale={locale} claims={claims} />
    </td>
  );
};

/** What the sign means, with the claims it stands for. */
const AuditLegend = ({
  locale,
  release,
  claims,
}: Pick<ValueProps, 'locale' | 'claims'> & { readonly release: Release }) => {
  const told = release.audit?.claims.filter(({ id }) => claims.includes(id)) ?? [];
  return told.length === 0 ? undefined : (
    <div className="legend-line">
      † {text(locale, 'audit.mark.legend')}
      <ul>
        {told.map((claim) => (
          <li key={claim.id}>
            <a href={paths.claim(locale, claim.id)}>{claim.text[locale]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The table itself: a missing number is hatched and says why, a printed zero is 0. */
export const FigureGrid = ({
  locale,
  table,
  view,
  release,
}: {
  readonly locale: Locale;
  readonly table: ReleaseTable;
  readonly view: View;
  readonly release: Release;
}) => {
  const marks = markedCells(release);
  const cells = new Map(table.cells.map((cell) => [`${cell.period} ${cell.category}`, cell]));
  const categories = table.categories.filter((category) => view.categories.includes(category.code));
  const dense = view.periods.length > mostWordy;
  const shown = categories.flatMap((category) =>
    view.periods.flatMap((period) => cells.get(`${period} ${category.code}`) ?? []),
  );
  return (
    <>
      <ScrollBox label={text(locale, 'observatory.table.scroll')}>
        <table className="figures">
          <caption>
            {text(locale, 'observatory.table.caption', {
              title: table.title[locale],
              unit: textOf(locale, `observatory.unit.${table.unit}`),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{textOf(locale, `observatory.table.row.${table.rows}`)}</th>
              {view.periods.map((period) => (
                <th key={period} scope="col">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <tr key={category.code} className={category.isTotal ? 'total' : undefined}>
                <th scope="row">{category.name[locale]}</th>
                {view.periods.map((period) => {
                  const cell = cells.get(`${period} ${category.code}`);
                  return cell === undefined ? undefined : (
                    <Value
                      key={period}
                      cell={cell}
                      locale={locale}
                      dense={dense}
                      claims={marks.get(cell.locator) ?? []}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {shown.some((cell) => cell.value === null) ? (
        <p className="legend-line">
          {text(locale, 'observatory.missing.legend')}{' '}
          {dense ? text(locale, 'observatory.missing.short') : undefined}
        </p>
      ) : undefined}
      {shown.some((cell) => cell.status === 'implied') ? (
        <p className="legend-line">* {text(locale, 'observatory.implied')}</p>
      ) : undefined}
      <AuditLegend
        locale={locale}
        release={release}
        claims={shown.flatMap(({ locator }) => marks.get(locator) ?? [])}
      />
    </>
  );
};
