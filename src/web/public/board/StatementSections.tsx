import type { Locale } from '../../../core/basics/locale.ts';
import { statementSections } from '../../../core/indicator/statement/statement-sections.ts';
import type { Statement } from '../../../core/indicator/statement/statement.ts';
import { text, textOf } from '../../../messages.ts';
import { Printed } from './Printed.tsx';

/** What a statement says, section by section. */
export const StatementSections = ({
  locale,
  statement,
}: {
  readonly locale: Locale;
  readonly statement: Statement;
}) =>
  statementSections(statement, locale).map(({ id, rows, isWithheld }) => (
    <section key={id} aria-labelledby={`statement-${id}`}>
      <h2 id={`statement-${id}`}>{text(locale, `indicator.statement.${id}`)}</h2>
      {isWithheld ? <p className="notice">{text(locale, 'indicator.statement.withheld')}</p> : undefined}
      {rows.length === 0 ? (
        <p>{text(locale, 'board.missing.none')}</p>
      ) : (
        <dl className="statement-rows">
          {rows.map((row) => {
            const label = row.label.map(({ key, params }) => textOf(locale, key, params)).join(', ');
            return (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {id === 'missing' || id === 'methods' ? (
                    <>
                      {row.reasons.map(({ key, params }) => textOf(locale, key, params)).join(' ')}
                      {row.details.map(({ name, value }) => (
                        <small key={name.key}>
                          {textOf(locale, name.key, name.params)} {value}
                        </small>
                      ))}
                    </>
                  ) : (
                    <Printed locale={locale} printed={row} />
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  ));
