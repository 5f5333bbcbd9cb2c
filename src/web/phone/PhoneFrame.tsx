import type { ReactNode } from 'react';
import { locales, type Locale } from '../../core/basics/locale.ts';
import { languageNames } from '../language-names.ts';
import { paths } from '../paths.ts';

/** Says that this page is now in another language, in its markup and its address. */
const turnPage = (locale: Locale, address: string): void => {
  document.documentElement.lang = locale;
  window.history.replaceState(window.history.state, '', address);
};

/**
 * What stands around the screens of a page for people without an account: the name, and the same screen in another language without a new page, so
 * that what was chosen and typed stays, and so does a code in memory.
 */
export const PhoneFrame = ({
  locale,
  labels,
  addressOf,
  onLocale,
  children,
}: {
  readonly locale: Locale;
  readonly labels: Readonly<Record<'skip' | 'name' | 'language', string>>;
  readonly addressOf: (locale: Locale) => string;
  readonly onLocale: (locale: Locale) => void;
  readonly children: ReactNode;
}) => (
  <>
    <a
      className="skip"
      href="#content"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
    >
      {labels.skip}
    </a>
    <header className="masthead">
      <a className="wordmark" href={paths.home(locale)}>
        {labels.name}
      </a>
      <nav aria-label={labels.language} className="languages">
        <ul>
          {locales.map((other) => (
            <li key={other}>
              <a
                href={addressOf(other)}
                lang={other}
                hrefLang={other}
                aria-current={other === locale ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  turnPage(other, addressOf(other));
                  onLocale(other);
                }}
              >
                {languageNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
    <main id="content" tabIndex={-1}>
      {children}
    </main>
  </>
);
