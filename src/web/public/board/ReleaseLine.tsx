import { formatDate } from '../../../core/basics/format-date.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';

/** Which release a page was made of, and, of a demonstration, that nothing in it happened. */
export const ReleaseLine = ({ locale, released }: BoardProps) => (
  <>
    {released.content.isDemonstration ? (
      <p className="demonstration">
        <strong>{text(locale, 'board.demonstration')}</strong>
      </p>
    ) : undefined}
    <p className="release-line">
      {text(locale, 'board.release')}{' '}
      <a href={paths.indicatorRelease(locale, released.name)}>{released.name}</a>
      {' · '}
      {text(locale, 'board.data-through', { day: formatDate(released.dataThrough, locale) })}
    </p>
  </>
);
