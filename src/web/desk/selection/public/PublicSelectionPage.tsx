import { useSuspenseQuery } from '@tanstack/react-query';
import { readPublicSelection } from '../../../../contract/award.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { zonedText } from '../../../../core/basics/zoned-text.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { DecisionFacts } from '../decision/DecisionFacts.tsx';
import { LimitTable } from '../decision/LimitTable.tsx';
import { CommitmentMaker } from '../opening/CommitmentMaker.tsx';
import { SelectionStages } from '../SelectionStages.tsx';
import { useNow } from '../use-now.ts';
import { FindTicket } from './FindTicket.tsx';
import { LotOrder } from './LotOrder.tsx';
import { lotRecord } from './lot-record.ts';
import { Parties } from './Parties.tsx';
import { Recompute } from './Recompute.tsx';
import { RecordFiles } from './RecordFiles.tsx';

/** The selection of a call for everybody: what was promised before, what came of it, and how to check it oneself. */
export const PublicSelectionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const now = useNow();
  const callId = usePart('callId');
  const { data } = useSuspenseQuery(queryOf(readPublicSelection, { params: { callId } }));
  const { callTitle, regions, status, dates, beacon, beaconValue, parties, listSha256, list, decision } =
    data;
  const record = lotRecord(data);
  const names = {
    regions: new Map(regions.map(({ id, name }) => [id, name[locale]])),
    universities: new Map<string, string>(),
  };
  return (
    <DeskPage title={callTitle[locale]} lead={say('selection.public.what')}>
      <SelectionStages course={status === null ? null : { status, ...dates }} now={now} />
      {status === null || beacon === null ? (
        <>
          <p>{say('selection.public.not-begun')}</p>
          <h2>{say('selection.public.for-parties')}</h2>
          <CommitmentMaker />
        </>
      ) : (
        <>
          <h2>{say('selection.public.lot')}</h2>
          <p>{say('selection.public.lot-what')}</p>
          <Parties parties={parties} />
          <Facts
            rows={[
              { title: say('selection.beacon'), value: `${beacon.source}, ${beacon.round}` },
              { title: say('selection.beacon.known'), value: zonedText(beacon.at, locale, timeZone) },
              {
                title: say('selection.beacon.value'),
                value: beaconValue === null ? say('selection.beacon.none-yet') : <code>{beaconValue}</code>,
              },
              {
                title: say('selection.list.fingerprint'),
                value: listSha256 === null ? say('selection.list.none-yet') : <code>{listSha256}</code>,
              },
              ...(listSha256 === null
                ? []
                : [{ title: say('selection.list.count'), value: formatNumber(list.length, locale) }]),
              ...(data.seed === null
                ? []
                : [{ title: say('selection.seed'), value: <code>{data.seed}</code> }]),
            ]}
          />
          {record === undefined ? undefined : (
            <>
              <h2>{say('selection.recompute')}</h2>
              <Recompute record={record} />
              <h2>{say('selection.find')}</h2>
              <FindTicket order={record.order} />
              <h2>{say('selection.order')}</h2>
              <LotOrder order={record.order} />
            </>
          )}
          {decision === null ? undefined : (
            <>
              <h2>{say('selection.result.number', { number: String(decision.number) })}</h2>
              <DecisionFacts decision={decision} />
              <h2>{say('selection.limits')}</h2>
              <p>{say('selection.public.codes')}</p>
              <LimitTable decision={decision} names={names} />
            </>
          )}
          <h2>{say('selection.files')}</h2>
          <RecordFiles callId={callId} hasLot={record !== undefined} hasDecision={decision !== null} />
        </>
      )}
    </DeskPage>
  );
};
