import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { browserTexts } from './audit-browser-texts.ts';
import { claimForms, exampleLines, exampleTables } from './audit-examples.ts';

interface ToolProps {
  readonly locale: Locale;
}

const PercentTool = ({ locale }: ToolProps) => (
  <div className="tool">
    <h3>{text(locale, 'audit.check.percents')}</h3>
    <p>{text(locale, 'audit.check.percents.about')}</p>
    <form data-tool="percents">
      <label htmlFor="percents">{text(locale, 'audit.check.percents.label')}</label>
      <input
        id="percents"
        name="percents"
        type="text"
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="percents-hint"
      />
      <p id="percents-hint" className="hint">
        {text(locale, 'audit.check.percents.hint')}
      </p>
      <p className="actions">
        <button type="submit">{text(locale, 'audit.check.run')}</button>
      </p>
      <p className="examples">
        {text(locale, 'audit.check.examples')}:{' '}
        {exampleLines[locale].map((line) => (
          <button key={line} type="button" className="quiet" data-fill={line}>
            {line}
          </button>
        ))}
      </p>
    </form>
    <div className="results" aria-live="polite" data-results="percents" />
  </div>
);

const Forms = ({ locale }: ToolProps) => (
  <details>
    <summary>{text(locale, 'audit.check.forms')}</summary>
    <p>{text(locale, 'audit.check.forms.about')}</p>
    <dl className="claim-forms">
      {claimForms.map(({ id, line }) => (
        <div key={id}>
          <dt>
            <code>{line}</code>
          </dt>
          <dd>{textOf(locale, `audit.check.form.${id}`)}</dd>
        </div>
      ))}
    </dl>
  </details>
);

const TableTool = ({ locale }: ToolProps) => (
  <div className="tool">
    <h3>{text(locale, 'audit.check.table')}</h3>
    <p>{text(locale, 'audit.check.table.about')}</p>
    <form data-tool="table">
      <label htmlFor="table-text">{text(locale, 'audit.check.table.label')}</label>
      <textarea
        id="table-text"
        name="table"
        rows={7}
        spellCheck={false}
        aria-describedby="table-hint"
        data-drop=""
      />
      <p id="table-hint" className="hint">
        {text(locale, 'audit.check.table.hint')}
      </p>
      <p className="file">
        <input id="table-file" name="file" type="file" className="unseen" accept=".csv,.tsv,.txt,.xlsx,.gz" />
        <label htmlFor="table-file">{text(locale, 'audit.check.file.choose')}</label>
      </p>
      <label htmlFor="claims-text">{text(locale, 'audit.check.claims.label')}</label>
      <textarea
        id="claims-text"
        name="claims"
        rows={6}
        spellCheck={false}
        maxLength={50_000}
        aria-describedby="claims-hint"
      />
      <p id="claims-hint" className="hint">
        {text(locale, 'audit.check.claims.hint')}
      </p>
      <p className="actions">
        <button type="submit">{text(locale, 'audit.check.run')}</button>
      </p>
      <p className="examples">
        {text(locale, 'audit.check.examples')}:{' '}
        {exampleTables.map(({ id, table, claims }) => (
          <button key={id} type="button" className="quiet" data-table={table} data-claims={claims}>
            {textOf(locale, `audit.check.example.${id}`)}
          </button>
        ))}
      </p>
    </form>
    <div className="results" aria-live="polite" data-results="table" />
    <Forms locale={locale} />
  </div>
);

/** The same checks for a visitor's own figures. They run in the browser; without scripts the section says so. */
export const AuditTools = ({ locale }: ToolProps) => (
  <section aria-labelledby="check" className="audit-tools">
    <h2 id="check">{text(locale, 'audit.check')}</h2>
    <p>{text(locale, 'audit.check.lead')}</p>
    <noscript>
      <p className="notice">{text(locale, 'audit.check.noscript')}</p>
    </noscript>
    <div data-audit-tools={JSON.stringify(browserTexts(locale))} hidden>
      <PercentTool locale={locale} />
      <TableTool locale={locale} />
    </div>
  </section>
);
