import type { PublicContext } from '../../../contract/public-context.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** What participants of field research say about an indicator: apart from its values, which it does not change. */
export const Contexts = ({
  locale,
  contexts,
}: {
  readonly locale: Locale;
  readonly contexts: readonly PublicContext[];
}) => (
  <aside aria-labelledby="context" className="contexts">
    <h2 id="context">{text(locale, 'study-agree.context')}</h2>
    <p>{text(locale, 'study-agree.context.lead')}</p>
    {contexts.map(({ id, name, statement, studyTitle, institution, people, base, isDemonstration }) => (
      <article key={id}>
        <h3>{name[locale]}</h3>
        <p>{statement[locale]}</p>
        <p>
          <strong>{text(locale, 'study-agree.context.people', { people, base })}</strong>
        </p>
        <p className="context-source">
          {text(locale, 'study-agree.context.study', { study: studyTitle, institution: institution[locale] })}{' '}
          {isDemonstration ? text(locale, 'study-agree.context.demonstration') : ''}
        </p>
      </article>
    ))}
  </aside>
);
