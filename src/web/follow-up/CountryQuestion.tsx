import { countries } from '../countries.ts';
import { describedBy } from './described-by.ts';
import type { QuestionProps } from './QuestionField.tsx';
import { QuestionNotes } from './QuestionNotes.tsx';
import { QuestionTitle } from './QuestionTitle.tsx';
import { wordsHere } from './words-here.ts';

const home = 'KAZ';

/** A country of the world other than home: the phone's own list, in which one may type. */
export const CountryQuestion = (props: QuestionProps) => {
  const { question, value, onChange, fault } = props;
  const { locale, words } = wordsHere.use();
  const { name } = question;
  return (
    <div className={fault === undefined ? 'follow-field' : 'follow-field faulty'}>
      <label className="question" htmlFor={name}>
        <QuestionTitle question={question} />
      </label>
      <QuestionNotes question={question} fault={fault} />
      <select
        id={name}
        value={typeof value === 'string' ? value : ''}
        autoComplete="country"
        aria-invalid={fault === undefined ? undefined : true}
        {...describedBy(props)}
        onChange={(event) =>
          onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
        }
      >
        <option value="">{words('choose-country')}</option>
        {countries
          .list(locale)
          .filter((country) => country.value !== home)
          .map((country) => (
            <option key={country.value} value={country.value}>
              {country.label}
            </option>
          ))}
      </select>
    </div>
  );
};
