import { ministryForms, type MinistryForm } from '../../../core/ministry/ministry-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { FormAnswer } from './form-answer.ts';

/** Which form, of which year, of which university; every change is a new address. */
export const FormFilters = ({
  form,
  data,
  institution,
  narrow,
}: {
  readonly form: MinistryForm;
  readonly data: FormAnswer;
  readonly institution: string | undefined;
  readonly narrow: (change: Readonly<Record<string, string>>) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const years = data.years.includes(data.year) ? data.years : [data.year, ...data.years];
  const universities = data.institutions
    .map(({ id, name }) => ({ value: id, label: name[locale] }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <div className="filters">
      <div className="filter-whole">
        <SelectField
          id="form"
          name="form"
          error={undefined}
          label={say('ministry.form')}
          value={form}
          // Another form has years of its own.
          onChange={(event) => narrow({ form: event.currentTarget.value, year: '' })}
          options={ministryForms.map((id) => ({ value: id, label: say(`ministry.form.${id}`) }))}
        />
      </div>
      {data.years.length === 0 ? undefined : (
        <SelectField
          id="year"
          name="year"
          error={undefined}
          label={say('ministry.year')}
          value={String(data.year)}
          onChange={(event) => narrow({ year: event.currentTarget.value })}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
      )}
      {data.years.length === 0 || universities.length < 2 ? undefined : (
        <SelectField
          id="institution"
          name="institution"
          error={undefined}
          label={say('ministry.university')}
          value={institution ?? ''}
          onChange={(event) => narrow({ institution: event.currentTarget.value })}
          options={[{ value: '', label: say('ministry.university.all') }, ...universities]}
        />
      )}
    </div>
  );
};
