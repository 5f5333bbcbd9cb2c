import { text, type PlainMessageKey } from '../../../messages.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { paths } from '../../paths.ts';

/** What is shown before the first release: that there is none, what will stand here, and what can be read until then. */
export const NoRelease = ({
  locale,
  title,
  will,
}: {
  readonly locale: Locale;
  readonly title: PlainMessageKey;
  readonly will: PlainMessageKey;
}) => (
  <>
    <h1>{text(locale, title)}</h1>
    <section className="empty">
      <p>
        <strong>{text(locale, 'board.none-yet')}</strong>
      </p>
      <p>{text(locale, will)}</p>
      <p>
        <a href={paths.method(locale, 'indicators')}>{text(locale, 'board.method')}</a>
      </p>
    </section>
  </>
);
