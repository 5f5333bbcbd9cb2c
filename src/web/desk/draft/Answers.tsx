import { Link } from '@tanstack/react-router';
import type { AnsweredSection } from '../../../core/application/answers-document.ts';
import { useSay } from '../use-say.ts';

/** An application as it reads: every question with its answer. Optional blanks say so. */
export const Answers = ({
  sections,
  changeAddress,
}: {
  readonly sections: readonly AnsweredSection[];
  /** Where an answer is changed, when it may be. */
  readonly changeAddress?: (field: string) => string;
}) => {
  const say = useSay();
  return sections
    .filter(({ items }) => items.length > 0)
    .map(({ id, title, items }) => (
      <section key={id} aria-labelledby={`answers-${id}`}>
        <h2 id={`answers-${id}`}>{title}</h2>
        <dl className="answers">
          {items.map(({ field, question, answer }) => (
            <div key={field}>
              <dt>{question}</dt>
              <dd className="written">
                {answer === '' ? <span className="label">{say('application.check.blank')}</span> : answer}
              </dd>
              {changeAddress === undefined ? undefined : (
                <dd className="answer-change">
                  <Link
                    to={changeAddress(field)}
                    aria-label={say('application.check.change-what', { question })}
                  >
                    {say('application.check.change')}
                  </Link>
                </dd>
              )}
            </div>
          ))}
        </dl>
      </section>
    ));
};
