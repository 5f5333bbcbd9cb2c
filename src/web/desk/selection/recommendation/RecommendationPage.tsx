import { Link } from '@tanstack/react-router';
import { readRecommendation } from '../../../../contract/selection.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { zones } from '../../../../core/review/selection-pack.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SearchField } from '../../office/SearchField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { groupNumbers } from '../group-numbers.ts';
import { useRegions } from '../use-regions.ts';
import { useSelectionSearch } from '../use-selection-search.ts';
import { useShownRows } from '../use-shown-rows.ts';
import { AgreementWords } from './AgreementWords.tsx';
import { RankFigure } from './RankFigure.tsx';
import { savePack } from './save-pack.ts';
import { SeverityTable } from './SeverityTable.tsx';
import { usePack, type Recommended } from './use-pack.ts';
import { voicesInShort } from './voices-in-short.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Everything that the committee reads before it says what it thinks: places with their uncertainty, agreement, strictness. */
export const RecommendationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { search, narrow } = useSelectionSearch();
  const whyNot = useWhyNot();
  const { callId, callTitle, status, packSha256, pack, voices } = usePack();
  const regions = useRegions(callId);
  const groups = groupNumbers(pack.applications.map(({ groupId }) => ({ group: groupId })));
  const number = (value: number, decimals = 0) => formatNumber(value, locale, decimals);
  const said = Map.groupBy(voices, ({ applicationId }) => applicationId);
  const found = pack.applications
    .filter(
      ({ zone, reference }) =>
        (search.zone === undefined || zone === search.zone) &&
        reference.toLowerCase().includes((search.text ?? '').toLowerCase()),
    )
    .toSorted((a, b) => a.expectedRank - b.expectedRank);
  const list = useShownRows(found);
  const columns: readonly Column<Recommended>[] = [
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ applicationId, reference }) => (
        <Link className="one-line" to={deskPaths.recommended(locale, callId, applicationId)}>
          {reference}
        </Link>
      ),
    },
    {
      key: 'place',
      title: say('selection.pack.place'),
      renderCell: ({ rankFrom, rankTo, expectedRank }) => (
        <span className="with-bar">
          <RankFigure
            from={rankFrom}
            to={rankTo}
            expected={expectedRank}
            line={pack.line}
            of={pack.applications.length}
          />
          <span className="one-line">
            {rankFrom === rankTo
              ? number(rankFrom)
              : say('selection.pack.interval', { from: number(rankFrom), to: number(rankTo) })}
          </span>
        </span>
      ),
    },
    {
      key: 'zone',
      title: say('selection.zone'),
      renderCell: ({ zone }) => (
        <span className={`one-line zone-${zone}`}>{say(`selection.zone.${zone}`)}</span>
      ),
    },
    {
      key: 'corrected',
      title: say('selection.pack.corrected'),
      isNumber: true,
      renderCell: ({ correctedScore }) => number(correctedScore, 2),
    },
    {
      key: 'raw',
      title: say('selection.pack.raw'),
      isNumber: true,
      renderCell: ({ rawScore }) => number(rawScore, 2),
    },
    {
      key: 'region',
      title: say('office.region'),
      renderCell: ({ regionId }) => regions.get(regionId) ?? regionId,
    },
    {
      key: 'group',
      title: say('office.group'),
      renderCell: ({ groupId }) =>
        groupId === null ? undefined : (
          <span className="one-line">
            {say('selection.group', { number: String(groups.get(groupId) ?? 0) })}
          </span>
        ),
    },
    {
      key: 'voices',
      title: say('selection.voices'),
      renderCell: ({ applicationId }) => voicesInShort(said.get(applicationId) ?? [], locale),
    },
  ];
  const hasVoice = whyNot('voice-recommendation', nationalOffice) === undefined;
  const now = hasVoice ? 'selection.pack.now' : 'selection.pack.now-others';
  const isOfOffice = whyNot('read-selection', nationalOffice) === undefined;
  return (
    <DeskPage
      title={say('selection.room.pack')}
      breadcrumb={
        isOfOffice
          ? { to: deskPaths.selection(locale, callId), label: callTitle[locale] }
          : { to: deskPaths.selections(locale), label: say('selection.title') }
      }
      lead={`${callTitle[locale]}. ${say(status === 'deliberating' ? now : 'selection.pack.over')}`}
      actions={
        <>
          <Action
            label={say('selection.save-csv')}
            onAct={() => savePack(found, { locale, regions, groups })}
          />
          <ListFileLink list={readRecommendation} params={{ callId }} />
        </>
      }
    >
      <AgreementWords pack={pack} />
      <div className="filters">
        <SelectField
          id="zone"
          name="zone"
          error={undefined}
          label={say('selection.zone')}
          value={search.zone ?? ''}
          onChange={(event) => narrow({ zone: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            ...zones.map((value) => ({
              value,
              label: `${say(`selection.zone.${value}`)} (${number(pack.applications.filter(({ zone }) => zone === value).length)})`,
            })),
          ]}
        />
        <SearchField
          label={say('office.reference')}
          value={search.text ?? ''}
          onSearch={(text) => narrow({ text })}
        />
      </div>
      <p>{say('selection.pack.caption')}</p>
      <DataTable
        caption={say('selection.room.pack')}
        isCaptionSeen={false}
        columns={columns}
        {...list}
        rowKey={({ applicationId }) => applicationId}
        empty={<p>{say('selection.none-found')}</p>}
      />
      <h2>{say('selection.severity')}</h2>
      <SeverityTable reviewers={pack.reviewers} />
      <p>
        {say('selection.pack.fingerprint')}: <code>{packSha256}</code>
      </p>
    </DeskPage>
  );
};
