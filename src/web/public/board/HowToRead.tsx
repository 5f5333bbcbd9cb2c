import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

const marks = ['value', 'interval', 'parts', 'coverage', 'bounds', 'no-value', 'target'] as const;

/** What the marks and words beside a value mean. */
export const HowToRead = ({ locale }: { readonly locale: Locale }) => (
  <details className="how-to-read">
    <summary>
      <h2>{text(locale, 'board.how-to-read')}</h2>
    </summary>
    <dl className="facts">
      {marks.map((mark) => (
        <div key={mark}>
          <dt>{text(locale, `board.mark.${mark}`)}</dt>
          <dd>{text(locale, `board.mark.${mark}.means`)}</dd>
        </div>
      ))}
    </dl>
  </details>
);
