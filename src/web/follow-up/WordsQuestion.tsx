import { describedBy } from './described-by.ts';
import type { QuestionProps } from './QuestionField.tsx';
import { QuestionNotes } from './QuestionNotes.tsx';
import { QuestionTitle } from './QuestionTitle.tsx';

/** A line or a box of own words, no longer than is kept. */
export const WordsQuestion = (props: QuestionProps) => {
  const { question, value, onChange, fault } = props;
  const { name, type, maxLength = 200 } = question;
  const field = {
    id: name,
    value: typeof value === 'string' ? value : '',
    maxLength,
    'aria-invalid': fault === undefined ? undefined : true,
    ...describedBy(props),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(currentTarget.value === '' ? undefined : currentTarget.value),
  };
  return (
    <div className={fault === undefined ? 'follow-field' : 'follow-field faulty'}>
      <label className="question" htmlFor={name}>
        <QuestionTitle question={question} />
      </label>
      <QuestionNotes question={question} fault={fault} />
      {type === 'comment' ? <textarea rows={3} {...field} /> : <input {...field} />}
    </div>
  );
};
