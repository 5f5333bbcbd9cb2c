import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** What stands behind the word "verified", on every page that uses it. */
export const VerifiedMeaning = ({ locale }: { readonly locale: Locale }) => (
  <section className="note" aria-labelledby="verified-means">
    <h2 id="verified-means">{text(locale, 'report.public.means')}</h2>
    <p>{text(locale, 'report.public.means.text')}</p>
  </section>
);
