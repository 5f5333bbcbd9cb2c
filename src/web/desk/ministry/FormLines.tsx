import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formColumns } from '../../../core/ministry/form-columns.ts';
import { formRows, type FormRow } from '../../../core/ministry/form-rows.ts';
import type { MinistryForm } from '../../../core/ministry/ministry-form.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { FormAnswer } from './form-answer.ts';
import { levelName } from './level-name.ts';

const decimals = (value: number): number => (Number.isInteger(value) ? 0 : 1);

/** A form line by line with its totals; the first number of a line leads to its people, for those who may see them. */
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
  const universityOf = (id: string): string => names.get(id) ?? id;
  const titleOf = (row: FormRow): string => {
    if (row.kind === 'all') return say('ministry.total.all');
    if (row.kind === 'university') return universityOf(row.institutionId);
    return `${countries.nameOf(row.country, locale)}, ${levelName(row.level, locale)}`;
  };
  const numberOf = ({ values }: FormRow, column: (typeof formColumns)[MinistryForm][number]): string => {
    const value = values[column] ?? null;
    return value === null ? '–' : formatNumber(value, locale, decimals(value));
  };
  const linked = (row: FormRow, number: string) =>
    row.kind === 'all' || !mayReadRows(row.institutionId) ? (
      number
    ) : (
      <Link
        to={deskPaths.ministryRows(locale, row.institutionId, form)}
        search={{
          year: data.year,
          ...(row.kind === 'line' ? { country: row.country, level: row.level } : {}),
        }}
      >
        {number}
        <span className="unseen">
          {' '}
          {say('ministry.rows.of', {
            line: row.kind === 'line' ? `${universityOf(row.institutionId)}, ${titleOf(row)}` : titleOf(row),
          })}
        </span>
      </Link>
    );
  const columns: readonly Column<FormRow>[] = [
    {
      key: 'line',
      title: say('ministry.line'),
      renderCell: (row) => (row.kind === 'line' ? titleOf(row) : <strong>{titleOf(row)}</strong>),
    },
    ...formColumns[form].map((column, index): Column<FormRow> => ({
      key: column,
      title: say(`ministry.column.${column}`),
      isNumber: true,
      renderCell: (row) => {
        const number = numberOf(row, column);
        const shown = index === 0 ? linked(row, number) : number;
        return row.kind === 'line' ? shown : <strong>{shown}</strong>;
      },
    })),
  ];
  return (
    <DataTable
      caption={say('ministry.table')}
      isCaptionSeen={false}
      columns={columns}
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
