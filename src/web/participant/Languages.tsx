import { locales, type Locale } from '../../core/basics/locale.ts';
import { languageNames } from '../desk/language-names.ts';
import { paths } from '../paths.ts';
import { wordsHere } from './words-here.ts';

/** The same screen in another language, without a new page. */
export const Languages = ({ onChoose }: { readonly onChoose: (locale: Locale) => void }) => {
  const { locale, words } = wordsHere.use();
  return (
    <nav aria-label={words.say('language')} className="languages">
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <a
              href={paths.participant(other)}
              lang={other}
              hrefLang={other}
              aria-current={other === locale ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onChoose(other);
              }}
            >
              {languageNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
