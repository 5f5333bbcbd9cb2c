import { textOf } from '../../messages.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import { paths } from '../paths.ts';

/** What is shown instead of a page, with the way on. */
export const MessagePage = ({
  locale,
  message,
}: {
  readonly locale: Locale;
  readonly message: 'not-found' | 'starting' | 'failed' | 'bad-request';
}) => (
  <>
    <h1>{textOf(locale, `site.${message}.title`)}</h1>
    <p className="lead">{textOf(locale, `site.${message}.advice`)}</p>
    {message === 'starting' ? undefined : (
      <p>
        <a href={paths.observatory(locale)}>{text(locale, 'site.observatory')}</a>
      </p>
    )}
  </>
);
