import type { CheckedCredential } from '../../../contract/checked-credential.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text, textOf } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import { CredentialFacts } from './CredentialFacts.tsx';

const Finding = ({ locale, checked }: { readonly locale: Locale; readonly checked: CheckedCredential }) => (
  <section
    aria-labelledby="finding"
    className={checked.isGood ? 'credential-finding good' : 'credential-finding bad'}
  >
    <h2 id="finding">{text(locale, checked.isGood ? 'credential.page.good' : 'credential.page.bad')}</h2>
    {checked.isGood ? (
      <CredentialFacts locale={locale} credential={checked.credential} />
    ) : (
      <p>{textOf(locale, `credential.refused.${checked.code}`, checked.params)}</p>
    )}
  </section>
);

/** Anybody checks a credential: by its file where scripts run, by its text everywhere. */
export const CredentialPage = ({
  locale,
  checked,
}: {
  readonly locale: Locale;
  readonly checked: CheckedCredential | undefined;
}) => (
  <>
    <h1>{text(locale, 'credential.page.title')}</h1>
    <p className="lead">{text(locale, 'credential.page.lead')}</p>
    {checked === undefined ? undefined : <Finding locale={locale} checked={checked} />}
    <form action={paths.credential(locale)} method="post" className="credential-form">
      <p className="credential-file" hidden>
        <label htmlFor="credential-file">{text(locale, 'credential.page.file')}</label>
        <input type="file" id="credential-file" accept=".json,application/json" />
      </p>
      <p>
        <label htmlFor="credential-text">{text(locale, 'credential.page.text')}</label>
        <span className="quiet" id="credential-text-hint">
          {text(locale, 'credential.page.text-hint')}
        </span>
        <textarea
          id="credential-text"
          name="credential"
          rows={8}
          required
          spellCheck={false}
          aria-describedby="credential-text-hint"
        />
      </p>
      <button type="submit">{text(locale, 'credential.page.check')}</button>
    </form>
  </>
);
