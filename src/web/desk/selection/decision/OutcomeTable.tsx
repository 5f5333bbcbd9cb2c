import { formatNumber } from '../../../../core/basics/format-number.ts';
import { awardOutcomes } from '../../../../core/award/award.ts';
import { Action } from '../../../ui/Action.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SearchField } from '../../office/SearchField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useSelectionSearch } from '../use-selection-search.ts';
import { useShownRows } from '../use-shown-rows.ts';
import { groupName } from './group-name.ts';
import type { LimitNames } from './limit-name.ts';
import { outcomeReason } from './outcome-reason.ts';
import { saveOutcomes } from './save-outcomes.ts';
import type { Outcome } from './use-decisions.ts';

/** Every application with what became of it and why, to be filtered and saved. */
export const OutcomeTable = ({
  outcomes,
  names,
}: {
  readonly outcomes: readonly Outcome[];
  readonly names: LimitNames;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { search, narrow } = useSelectionSearch();
  const number = (value: number, decimals = 0) => formatNumber(value, locale, decimals);
  const found = outcomes.filter(
    ({ outcome, regionId, reference }) =>
      (search.outcome === undefined || outcome === search.outcome) &&
      (search.region === undefined || regionId === search.region) &&
      reference.toLowerCase().includes((search.text ?? '').toLowerCase()),
  );
  const list = useShownRows(found);
  const columns: readonly Column<Outcome>[] = [
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ reference }) => <span className="one-line">{reference}</span>,
    },
    {
      key: 'outcome',
      title: say('selection.outcome'),
      renderCell: ({ outcome, reservePlace }) => (
        <span className={`outcome-${outcome}`}>
          {say(`selection.outcome.${outcome}`)}
          {reservePlace === null ? undefined : ` (${number(reservePlace)})`}
        </span>
      ),
    },
    {
      key: 'score',
      title: say('selection.review.total'),
      isNumber: true,
      renderCell: ({ explanation }) => number(explanation.correctedScore ?? explanation.rawScore, 2),
    },
    {
      key: 'zone',
      title: say('selection.zone'),
      renderCell: ({ explanation }) => say(`selection.zone.${explanation.zone}`),
    },
    {
      key: 'why',
      title: say('selection.outcome.why'),
      renderCell: (outcome) => outcomeReason(outcome, names, locale),
    },
    {
      key: 'region',
      title: say('office.region'),
      renderCell: ({ regionId }) => names.regions.get(regionId) ?? regionId,
    },
    {
      key: 'university',
      title: say('selection.university'),
      renderCell: ({ university }) => names.universities.get(university) ?? university,
    },
    {
      key: 'group',
      title: say('office.group'),
      renderCell: ({ group }) =>
        group === null ? undefined : <span className="one-line">{groupName(group, locale)}</span>,
    },
  ];
  return (
    <>
      <div className="filters">
        <SelectField
          id="outcome"
          name="outcome"
          error={undefined}
          label={say('selection.outcome')}
          value={search.outcome ?? ''}
          onChange={(event) => narrow({ outcome: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            ...awardOutcomes.map((value) => ({
              value,
              label: `${say(`selection.outcome.${value}`)} (${number(outcomes.filter(({ outcome }) => outcome === value).length)})`,
            })),
          ]}
        />
        <SelectField
          id="region"
          name="region"
          error={undefined}
          label={say('office.region')}
          value={search.region ?? ''}
          onChange={(event) => narrow({ region: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            ...[...names.regions].map(([value, label]) => ({ value, label })),
          ]}
        />
        <SearchField
          label={say('office.reference')}
          value={search.text ?? ''}
          onSearch={(text) => narrow({ text })}
        />
      </div>
      <p>
        <Action label={say('selection.save-csv')} onAct={() => saveOutcomes(found, names, locale)} />
      </p>
      <DataTable
        caption={say('selection.outcomes')}
        isCaptionSeen={false}
        columns={columns}
        {...list}
        rowKey={({ applicationId }) => applicationId}
        empty={<p>{say('selection.none-found')}</p>}
      />
    </>
  );
};
