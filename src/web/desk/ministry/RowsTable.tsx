import { Link } from '@tanstack/react-router';
import type { MinistryRow } from '../../../contract/ministry.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Employment } from '../../../core/ministry/employment.ts';
import type { MinistryForm } from '../../../core/ministry/ministry-form.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { levelName } from './level-name.ts';

/** Their words say how it is known. */
const namesEvidence: readonly Employment[] = ['works-by-letter', 'works-by-pension'];

/** The people behind a form by name; each leads to the record that the form was filled from. */
export const RowsTable = ({
  form,
  institutionId,
  rows,
  more,
}: {
  readonly form: MinistryForm;
  readonly institutionId: string;
  readonly rows: readonly MinistryRow[];
  readonly more: { readonly hasMore: boolean; readonly isBusy: boolean; readonly onMore: () => void };
}) => {
  const locale = useLocale();
  const say = useSay();
  const isEmployment = form === 'vp-8';
  const day = (on: string | null) =>
    on === null ? undefined : <span className="one-line">{formatDate(on, locale)}</span>;
  const columns: readonly Column<MinistryRow>[] = [
    {
      key: 'participant',
      title: say('ministry.rows.participant'),
      renderCell: ({ id, participant }) => (
        <Link
          to={
            isEmployment
              ? deskPaths.alumnus(locale, institutionId, id)
              : deskPaths.officeStay(locale, institutionId, id)
          }
        >
          {participant || say('ministry.rows.forgotten')}
        </Link>
      ),
    },
    {
      key: 'reference',
      title: say('ministry.rows.reference'),
      renderCell: ({ reference }) => <span className="one-line">{reference}</span>,
    },
    {
      key: 'level',
      title: say('ministry.level'),
      renderCell: ({ level }) => levelName(level, locale),
    },
    {
      key: 'country',
      title: say('ministry.country'),
      renderCell: ({ country }) => countries.nameOf(country, locale),
    },
    { key: 'host', title: say('ministry.rows.host'), renderCell: ({ host }) => host },
    { key: 'starts', title: say('ministry.rows.starts'), renderCell: ({ startsOn }) => day(startsOn) },
    {
      key: 'ends',
      title: say(isEmployment ? 'ministry.rows.ended' : 'ministry.rows.ends'),
      renderCell: ({ endsOn }) => day(endsOn) ?? say('ministry.rows.away'),
    },
    {
      key: 'funding',
      title: say('ministry.rows.funding'),
      renderCell: ({ funding }) => say(`returns.funding.${funding}`),
    },
    ...(isEmployment
      ? [
          {
            key: 'employment',
            title: say('ministry.rows.employment'),
            renderCell: ({ employment, evidence }: MinistryRow) => (
              <>
                {employment === null ? undefined : say(`ministry.column.${employment}`)}
                {evidence === null || namesEvidence.includes(employment ?? 'unknown') ? undefined : (
                  <span className="label"> {say(`obligation.evidence.${evidence}`)}</span>
                )}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={say('ministry.rows.title')}
      isCaptionSeen={false}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isStacked
      empty={<p>{say('ministry.rows.empty')}</p>}
      more={more}
    />
  );
};
