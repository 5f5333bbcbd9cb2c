import type { StatementVersion } from '../../../contract/statement.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import { dayInWords } from './day-in-words.ts';

/** Signed statements of a university, the newest version of each year first, earlier ones beside it. */
export const StatementList = ({
  locale,
  unit,
  statements,
}: {
  readonly locale: Locale;
  readonly unit: string;
  readonly statements: readonly StatementVersion[];
}) => (
  <section aria-labelledby="statements">
    <h2 id="statements">{text(locale, 'board.statements')}</h2>
    {statements.length === 0 ? (
      <p className="empty">{text(locale, 'board.statements.none')}</p>
    ) : (
      <ul className="tables">
        {[...Map.groupBy(statements, ({ year }) => year)].map(([year, versions]) => (
          <li key={year}>
            {versions.map(({ version, signedAt }, at) => (
              <p key={version}>
                <a href={paths.statement(locale, unit, year, at === 0 ? '' : `?version=${version}`)}>
                  {text(locale, 'indicator.statement.title', { year: String(year) })},{' '}
                  {text(locale, 'indicator.statement.version', { version: String(version) })}
                </a>
                {' · '}
                {text(locale, 'board.statement.signed-on', { day: dayInWords(signedAt, locale) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    )}
  </section>
);
