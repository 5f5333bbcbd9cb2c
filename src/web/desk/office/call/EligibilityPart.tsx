import { degreeLevels, languageLevels } from '../../../../core/programme/rules.ts';
import { CountryField } from '../../../ui/CountryField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';
import type { RulesForm } from './rules-form.ts';

const Levels = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const { eligibility } = form;
  const error = faultOf('eligibility.levels');
  return (
    <fieldset className={error === undefined ? 'date-field' : 'date-field field-faulty'}>
      <legend className="field-label">{say('programme.call.levels')}</legend>
      {error === undefined ? undefined : <p className="field-fault">{error}</p>}
      <div className="tick-list">
        {degreeLevels.map((level, index) => (
          <TickField
            key={level}
            id={index === 0 ? 'eligibility.levels' : `eligibility.levels.${level}`}
            name="eligibility.levels"
            error={undefined}
            label={say(`application.level.${level}`)}
            checked={eligibility.levels.includes(level)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              const levels = degreeLevels.filter((other) =>
                other === level ? isOn : eligibility.levels.includes(other),
              );
              set({ eligibility: { ...eligibility, levels } });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** Who may apply; a rule that is not ticked does not ask. */
export const EligibilityPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const { eligibility } = form;
  const { years, citizenship, gradeAverage } = eligibility;
  const change = (part: Partial<RulesForm['eligibility']>) =>
    set({ eligibility: { ...eligibility, ...part } });
  const number = (field: string, label: string, value: string, onChange: (value: string) => void) => (
    <NumberField
      id={`eligibility.${field}`}
      label={label}
      error={faultOf(`eligibility.${field}`)}
      value={value}
      onChange={onChange}
    />
  );
  const asks = (name: string, label: string, checked: boolean, onChange: (isAsked: boolean) => void) => (
    <TickField
      id={`eligibility.${name}`}
      name={`eligibility.${name}`}
      error={undefined}
      label={label}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
  return (
    <>
      <Levels />
      {asks('asks-years', say('programme.call.asks-years'), years.isAsked, (isAsked) =>
        change({ years: { ...years, isAsked } }),
      )}
      {years.isAsked ? (
        <div className="in-row nested">
          {number('years.from', say('programme.call.years-from'), years.from, (from) =>
            change({ years: { ...years, from } }),
          )}
          {number('years.to', say('programme.call.years-to'), years.to, (to) =>
            change({ years: { ...years, to } }),
          )}
        </div>
      ) : undefined}
      {asks('asks-grade', say('programme.call.asks-grade'), gradeAverage.isAsked, (isAsked) =>
        change({ gradeAverage: { ...gradeAverage, isAsked } }),
      )}
      {gradeAverage.isAsked ? (
        <div className="in-row nested">
          {number('gradeAverage.least', say('programme.call.grade-least'), gradeAverage.least, (least) =>
            change({ gradeAverage: { ...gradeAverage, least } }),
          )}
          {number('gradeAverage.outOf', say('programme.call.grade-out-of'), gradeAverage.outOf, (outOf) =>
            change({ gradeAverage: { ...gradeAverage, outOf } }),
          )}
        </div>
      ) : undefined}
      <SelectField
        id="eligibility.language"
        name="eligibility.language"
        error={faultOf('eligibility.language')}
        label={say('programme.call.language')}
        value={eligibility.language}
        onChange={({ currentTarget: { value } }) =>
          change({ language: languageLevels.find((level) => level === value) ?? '' })
        }
        options={[
          { value: '', label: say('programme.call.language-any') },
          ...languageLevels.map((level) => ({ value: level, label: level })),
        ]}
      />
      {asks('asks-citizenship', say('programme.call.asks-citizenship'), citizenship.isAsked, (isAsked) =>
        change({ citizenship: { ...citizenship, isAsked } }),
      )}
      {citizenship.isAsked ? (
        <div className="nested">
          <CountryField
            id="eligibility.citizenship"
            label={say('programme.call.citizenship')}
            error={faultOf('eligibility.citizenship')}
            value={citizenship.countries}
            onChange={(countries) => change({ citizenship: { ...citizenship, countries } })}
          />
        </div>
      ) : undefined}
    </>
  );
};
