import { describedBy } from './described-by.ts';
import { monthNumbers } from './month-numbers.ts';
import type { QuestionProps } from './QuestionField.tsx';
import { QuestionNotes } from './QuestionNotes.tsx';
import { QuestionTitle } from './QuestionTitle.tsx';
import { wordsHere } from './words-here.ts';

/** A month and a year, or the year alone: `2026-04`, `2026`. What is typed into the year stays as it was typed, to be judged whole. */
export const MonthQuestion = (props: QuestionProps) => {
  const { question, value, onChange, fault } = props;
  const { words } = wordsHere.use();
  const { name } = question;
  const typed = typeof value === 'string' ? value : '';
  const [, year = typed, month = ''] = /^(.*)-(\d\d)$/.exec(typed) ?? [];
  const put = (newYear: string, newMonth: string): void => {
    const whole = newMonth === '' ? newYear : `${newYear}-${newMonth}`;
    onChange(whole === '' ? undefined : whole);
  };
  const isInvalid = fault === undefined ? undefined : true;
  return (
    <fieldset
      className={fault === undefined ? 'follow-field' : 'follow-field faulty'}
      {...describedBy(props)}
    >
      <legend className="question">
        <QuestionTitle question={question} />
      </legend>
      <QuestionNotes question={question} fault={fault} />
      <div className="month-boxes">
        <div>
          <label htmlFor={name}>{words('month')}</label>
          <select
            id={name}
            value={month}
            aria-invalid={isInvalid}
            onChange={(event) => put(year, event.currentTarget.value)}
          >
            <option value="">{words('month.unknown')}</option>
            {monthNumbers.map((number) => (
              <option key={number} value={number}>
                {words(`month.${number}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${name}-year`}>{words('year')}</label>
          <input
            id={`${name}-year`}
            inputMode="numeric"
            maxLength={20}
            value={year}
            aria-invalid={isInvalid}
            onChange={(event) => put(event.currentTarget.value.trim(), month)}
          />
        </div>
      </div>
    </fieldset>
  );
};
