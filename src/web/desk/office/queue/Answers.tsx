import type { ApplicationView } from '../../../../contract/application.ts';
import type { Locale } from '../../../../core/basics/locale.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useSay } from '../../use-say.ts';

/** Questions as they were asked and answers as they read, in the language in which they were written. */
export const Answers = ({
  sections,
  language,
}: {
  readonly sections: ApplicationView['sections'];
  readonly language: Locale;
}) => {
  const say = useSay();
  if (sections.length === 0) return undefined;
  return (
    <>
      <Notice>{say(`office.written-in.${language}`)}</Notice>
      <div lang={language}>
        {sections.map(({ id, title, items }) => (
          <section key={id} aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`}>{title}</h2>
            <dl className="answers">
              {items.map(({ field, question, answer }) => (
                <div key={field}>
                  <dt>{question}</dt>
                  <dd className="written">
                    {answer === '' ? <span className="blank">{say('office.blank')}</span> : answer}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
};
