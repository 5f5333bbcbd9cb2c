import type { PersonDetailView } from '../../../contract/person.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { Facts } from '../../ui/Facts.tsx';
import { countryOptions } from '../../country-options.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** The personal data as they are kept; of the identification number only that there is one. */
export const DetailFacts = ({ detail }: { readonly detail: PersonDetailView }) => {
  const locale = useLocale();
  const say = useSay();
  const orNone = (value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? say('person.record.not-given') : value;
  const country = countryOptions(locale).find(({ value }) => value === detail.citizenship)?.label;
  return (
    <Facts
      rows={[
        { title: say('person.field.familyName'), value: orNone(detail.familyName) },
        { title: say('person.field.givenName'), value: detail.givenName },
        { title: say('person.field.patronymic'), value: orNone(detail.patronymic) },
        {
          title: say('person.field.birthDate'),
          value: orNone(detail.birthDate === null ? null : formatDate(detail.birthDate, locale)),
        },
        { title: say('person.field.sex'), value: say(`person.sex.${detail.sex}`) },
        { title: say('person.field.citizenship'), value: orNone(country ?? detail.citizenship) },
        { title: say('person.field.phone'), value: orNone(detail.phone) },
        {
          title: say('person.field.iin'),
          value: detail.hasIin ? say('person.record.iin.kept') : say('person.record.not-given'),
        },
      ]}
    />
  );
};
