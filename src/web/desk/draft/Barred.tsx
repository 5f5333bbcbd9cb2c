import type { DraftView } from '../../../contract/draft.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Rules that do not admit the applicant: no mistake of the form, so they stand apart from what is missing. */
export const Barred = ({ items }: { readonly items: DraftView['barred'] }) => {
  const locale = useLocale();
  const say = useSay();
  if (items.length === 0) return undefined;
  return (
    <section className="notice" aria-labelledby="barred-title">
      <h2 id="barred-title" className="notice-title">
        {say('application.list.barred')}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.code} ${item.field ?? ''}`}>{refusalSentence(locale, item)}</li>
        ))}
      </ul>
      <p>{say('application.list.barred.what')}</p>
    </section>
  );
};
