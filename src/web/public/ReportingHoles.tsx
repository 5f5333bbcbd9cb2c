import type { ReleaseTable } from '../../contract/release.ts';
import { formatPeriods } from '../../core/basics/format-periods.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import { paths } from '../paths.ts';

/** Destinations that reported for no origin at all: a gap is never drawn as a fall. */
export const ReportingHoles = ({
  locale,
  table,
}: {
  readonly locale: Locale;
  readonly table: ReleaseTable;
}) => {
  const holes = Object.entries(table.holes).filter(([, periods]) => periods.length > 0);
  if (holes.length === 0) return undefined;
  const nameOf = (code: string) =>
    (table.categories.find((category) => category.code === code)?.name ?? table.holeNames[code])?.[locale] ??
    code;
  return (
    <section aria-labelledby="holes">
      <h2 id="holes">{text(locale, 'observatory.holes.heading')}</h2>
      <p>
        {text(locale, 'observatory.holes.lead')}{' '}
        <a href={paths.method(locale, 'reporting-holes')}>{text(locale, 'observatory.derived.method')}</a>
      </p>
      <ul className="holes">
        {holes.map(([code, periods]) => (
          <li key={code}>
            {periods.length === table.periods.length
              ? text(locale, 'observatory.holes.never', { name: nameOf(code) })
              : text(locale, 'observatory.holes.item', {
                  name: nameOf(code),
                  periods: formatPeriods(periods),
                })}
          </li>
        ))}
      </ul>
    </section>
  );
};
