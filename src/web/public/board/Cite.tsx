import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';

/** The files of what a page shows, how it was computed, and how to cite it. */
export const Cite = ({
  locale,
  released,
  title,
  address,
  csv,
  json,
}: BoardProps & {
  readonly title: string;
  /** With scheme and host. */
  readonly address: string;
  readonly csv: string;
  readonly json?: string;
}) => (
  <section aria-labelledby="source" className="source">
    <h2 id="source">{text(locale, 'board.cite')}</h2>
    <p className="downloads">
      {text(locale, 'board.download')}:{' '}
      <a href={csv} download>
        CSV
      </a>
      {json === undefined ? undefined : (
        <a href={json} download>
          JSON
        </a>
      )}
    </p>
    <ul className="plain-links">
      <li>
        <a href={paths.method(locale, 'indicators')}>{text(locale, 'board.method')}</a>
      </li>
      <li>
        <a href={paths.method(locale, 'disclosure')}>{text(locale, 'board.method.disclosure')}</a>
      </li>
      <li>
        <a href={paths.indicatorRelease(locale, released.name)}>{text(locale, 'board.whole-release')}</a>
      </li>
    </ul>
    <h3>{text(locale, 'observatory.citation')}</h3>
    <p className="copy">
      {text(locale, 'board.cite.text', {
        demonstration: released.content.isDemonstration ? `${text(locale, 'citation.demonstration')} ` : '',
        title,
        release: released.name,
        address,
      })}
    </p>
  </section>
);
