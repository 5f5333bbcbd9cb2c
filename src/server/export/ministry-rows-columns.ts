import type { Locale } from '../../core/basics/locale.ts';
import type { MinistryForm } from '../../core/ministry/ministry-form.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import { text } from '../../messages.ts';
import type { MinistryPerson } from '../../register/ministry/list-ministry-rows.ts';
import { levelName } from '../level-name.ts';

interface SheetColumn {
  readonly title: string;
  readonly width: number;
  readonly cell: (person: MinistryPerson) => XlsxCell;
}

/** The columns of the people behind a form in the words of a language. */
export const ministryRowsColumns = (
  form: MinistryForm,
  locale: Locale,
  countryName: (code: string) => string,
): readonly SheetColumn[] => {
  const say = (key: 'reference' | 'participant' | 'host' | 'starts' | 'ends' | 'ended' | 'funding') =>
    text(locale, `ministry.rows.${key}`);
  const isEmployment = form === 'vp-8';
  return [
    { title: say('reference'), width: 20, cell: ({ reference }) => reference },
    {
      title: say('participant'),
      width: 30,
      cell: ({ participant }) => participant || text(locale, 'ministry.rows.forgotten'),
    },
    { title: text(locale, 'ministry.level'), width: 16, cell: ({ level }) => levelName(level, locale) },
    { title: text(locale, 'ministry.country'), width: 20, cell: ({ country }) => countryName(country) },
    { title: say('host'), width: 34, cell: ({ host }) => host },
    { title: say('starts'), width: 12, cell: ({ startsOn }) => startsOn },
    { title: say(isEmployment ? 'ended' : 'ends'), width: 14, cell: ({ endsOn }) => endsOn },
    {
      title: say('funding'),
      width: 26,
      cell: ({ funding }) => text(locale, `returns.funding.${funding}`),
    },
    ...(isEmployment
      ? [
          {
            title: text(locale, 'ministry.rows.employment'),
            width: 44,
            cell: ({ employment }: MinistryPerson) =>
              employment === null ? null : text(locale, `ministry.column.${employment}`),
          },
          {
            title: text(locale, 'ministry.rows.evidence'),
            width: 34,
            cell: ({ evidence }: MinistryPerson) =>
              evidence === null ? null : text(locale, `obligation.evidence.${evidence}`),
          },
        ]
      : []),
  ];
};
