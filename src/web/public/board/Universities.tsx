import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';
import { universitiesByName } from './by-name.ts';

/** The way to the page of each university. */
export const Universities = ({ locale, released }: BoardProps) => (
  <section aria-labelledby="universities">
    <h2 id="universities">{text(locale, 'board.universities')}</h2>
    <p>{text(locale, 'board.universities.about')}</p>
    <ul className="universities">
      {universitiesByName(released.content, locale).map(({ id, name }) => (
        <li key={id}>
          <a href={paths.university(locale, id)}>{name[locale]}</a>
        </li>
      ))}
    </ul>
  </section>
);
