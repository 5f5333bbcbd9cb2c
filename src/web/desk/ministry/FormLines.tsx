import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formColumns } from '../../../core/ministry/form-columns.ts';
import { formRows, type FormRow } from '../../../core/ministry/form-rows.ts';
import type { MinistryForm } from '../../../core/ministry/ministry-form.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { countries } from '../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { FormAnswer } from './form-answer.ts';
import { levelName } from './level-name.ts';

const decimals = (value: number): number => (Number.isInteger(value) ? 0 : 1);

/** A form line by line with its totals; a line leads to its people for those who may see them. */
export const FormLines = ({
  form,
  data,
  mayReadRows,
}: {
  readonly form: MinistryForm;
  readonly data: FormAnswer;
  readonly mayReadRows: (institutionId: string) => boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const names = new Map(data.institutions.map(({ id, name }) => [id, name[locale]]));
  const order = data.institutions
    .toSorted((one, other) => one.name[locale].localeCompare(other.name[locale], locale))
    .map(({ id }) => id);
  const placeOf = (row: FormRow): string => {
    if (row.kind === 'all') return say('ministry.total.all');
    if (row.kind === 'university') return say('ministry.total.university');
    return `${countries.nameOf(row.country, locale)}, ${levelName(row.level, locale)}`;
  };
  const columns: readonly Column<FormRow>[] = [
    {
      key: 'university',
      title: say('ministry.university'),
      renderCell: (row) =>
        row.kind === 'all' ? (
          <strong>{say('ministry.total.all')}</strong>
        ) : row.kind === 'university' ? (
          <strong>{names.get(row.institutionId) ?? row.institutionId}</strong>
        ) : (
          (names.get(row.institutionId) ?? row.institutionId)
        ),
    },
    {
      key: 'level',
      title: say('ministry.level'),
      renderCell: (row) =>
        row.kind === 'line' ? (
          levelName(row.level, locale)
        ) : row.kind === 'university' ? (
          <strong>{say('ministry.total.university')}</strong>
        ) : undefined,
    },
    {
      key: 'country',
      title: say('ministry.country'),
      renderCell: (row) => (row.kind === 'line' ? countries.nameOf(row.country, locale) : undefined),
    },
    ...formColumns[form].map((column): Column<FormRow> => ({
      key: column,
      title: say(`ministry.column.${column}`),
      isNumber: true,
      renderCell: ({ kind, values }) => {
        const value = values[column] ?? null;
        const shown = value === null ? '–' : formatNumber(value, locale, decimals(value));
        return kind === 'line' ? shown : <strong>{shown}</strong>;
      },
    })),
    {
      key: 'rows',
      title: say('ministry.rows.open'),
      renderCell: (row) =>
        row.kind === 'all' || !mayReadRows(row.institutionId) ? undefined : (
          <Link
            to={deskPaths.ministryRows(locale, row.institutionId, form)}
            search={{
              year: data.year,
              ...(row.kind === 'line' ? { country: row.country, level: row.level } : {}),
            }}
            aria-label={say('ministry.rows.of', {
              line: `${names.get(row.institutionId) ?? row.institutionId}, ${placeOf(row)}`,
            })}
          >
            {say('ministry.rows.open')}
          </Link>
        ),
    },
  ];
  const hasLinks = data.universities.some(({ institutionId }) => mayReadRows(institutionId));
  return (
    <DataTable
      caption={say('ministry.table')}
      isCaptionSeen={false}
      columns={hasLinks ? columns : columns.slice(0, -1)}
      rows={formRows(data, order)}
      rowKey={(row) =>
        row.kind === 'all'
          ? 'all'
          : row.kind === 'university'
            ? row.institutionId
            : `${row.institutionId} ${row.level} ${row.country}`
      }
      isStacked
      empty={undefined}
    />
  );
};
