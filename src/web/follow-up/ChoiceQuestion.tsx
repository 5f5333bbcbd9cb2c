import { describedBy } from './described-by.ts';
import type { QuestionProps } from './QuestionField.tsx';
import { QuestionNotes } from './QuestionNotes.tsx';
import { QuestionTitle } from './QuestionTitle.tsx';
import { wordsHere } from './words-here.ts';

/** One of several, any of several, or yes and no: every answer in sight and as large as a thumb. */
export const ChoiceQuestion = (props: QuestionProps) => {
  const { question, value, onChange, fault } = props;
  const { locale, words } = wordsHere.use();
  const { name, type } = question;
  const isMany = type === 'checkbox';
  const choices =
    type === 'boolean'
      ? [
          { value: true, label: words('yes') },
          { value: false, label: words('no') },
        ]
      : (question.choices ?? []).map(({ value: code, text }) => ({ value: code, label: text[locale] }));
  const chosen: readonly (string | boolean)[] =
    value === undefined ? [] : typeof value === 'object' ? value : [value];
  const choose = (one: string | boolean, isOn: boolean): void => {
    if (!isMany) onChange(one);
    else {
      const codes = (question.choices ?? []).map((choice) => choice.value);
      onChange(codes.filter((code) => (code === one ? isOn : chosen.includes(code))));
    }
  };
  return (
    <fieldset
      className={fault === undefined ? 'follow-field' : 'follow-field faulty'}
      {...describedBy(props)}
    >
      <legend className="question">
        <QuestionTitle question={question} />
      </legend>
      <QuestionNotes question={question} fault={fault} />
      {isMany ? <p className="hint">{words('any')}</p> : undefined}
      {choices.map((choice, index) => (
        <label key={String(choice.value)} className="option">
          <input
            id={index === 0 ? name : `${name}-${String(choice.value)}`}
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(choice.value)}
            onChange={(event) => choose(choice.value, event.currentTarget.checked)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
