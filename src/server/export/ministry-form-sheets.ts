import type { Locale } from '../../core/basics/locale.ts';
import { formColumns } from '../../core/ministry/form-columns.ts';
import { formGaps } from '../../core/ministry/form-gaps.ts';
import { formRows } from '../../core/ministry/form-rows.ts';
import type { MinistryForm } from '../../core/ministry/ministry-form.ts';
import type { XlsxCell, XlsxSheet } from '../../exchange/tabular/write-xlsx.ts';
import { text } from '../../messages.ts';
import type { ReadForm } from '../../register/ministry/read-ministry-form.ts';
import { levelName } from '../level-name.ts';

/** A form as sheets in the words of a language: its rows as the page has them, then what is not collected and why. */
export const ministryFormSheets = (
  form: MinistryForm,
  found: ReadForm,
  locale: Locale,
  countryName: (code: string) => string,
): readonly [XlsxSheet, XlsxSheet] => {
  const names = new Map(found.institutions.map(({ id, name }) => [id, name[locale]]));
  const order = found.institutions
    .toSorted((one, other) => one.name[locale].localeCompare(other.name[locale], locale))
    .map(({ id }) => id);
  const columns = formColumns[form];
  const rows = formRows(found, order).map((row): readonly XlsxCell[] => {
    const values = columns.map((column) => row.values[column] ?? null);
    if (row.kind === 'all') return [text(locale, 'ministry.total.all'), null, null, ...values];
    const university = names.get(row.institutionId) ?? row.institutionId;
    return row.kind === 'university'
      ? [university, text(locale, 'ministry.total.university'), null, ...values]
      : [university, levelName(row.level, locale), countryName(row.country), ...values];
  });
  return [
    {
      name: `${form} ${found.year}`,
      header: [
        text(locale, 'ministry.university'),
        text(locale, 'ministry.level'),
        text(locale, 'ministry.country'),
        ...columns.map((column) => text(locale, `ministry.column.${column}`)),
      ],
      rows,
    },
    {
      name: text(locale, 'ministry.missing'),
      header: [text(locale, 'ministry.missing.what'), text(locale, 'ministry.missing.why')],
      rows: [
        ...formGaps[form].map((gap): readonly XlsxCell[] => [
          text(locale, `ministry.gap.${gap}`),
          text(locale, `ministry.gap.${gap}.why`),
        ]),
        [text(locale, 'ministry.not-public'), null],
        ...(found.isDemonstration ? [[text(locale, 'ministry.demonstration'), null]] : []),
      ],
    },
  ];
};
