import { Link } from '@tanstack/react-router';
import { listDecisions } from '../../../../contract/award.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useShownRows } from '../use-shown-rows.ts';
import { DecisionFacts } from './DecisionFacts.tsx';
import { LimitTable } from './LimitTable.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { useDecisions, type Outcome } from './use-decisions.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

const Reserve = ({ outcomes }: { readonly outcomes: readonly Outcome[] }) => {
  const locale = useLocale();
  const say = useSay();
  const list = useShownRows(
    outcomes
      .filter(({ reservePlace }) => reservePlace !== null)
      .toSorted((a, b) => (a.reservePlace ?? 0) - (b.reservePlace ?? 0)),
  );
  return (
    <DataTable
      caption={say('selection.reserve.what')}
      columns={[
        {
          key: 'place',
          title: say('selection.reserve.place'),
          renderCell: ({ reservePlace }) => formatNumber(reservePlace ?? 0, locale),
        },
        {
          key: 'reference',
          title: say('office.reference'),
          renderCell: ({ reference }) => <span className="one-line">{reference}</span>,
        },
        {
          key: 'score',
          title: say('selection.review.total'),
          isNumber: true,
          renderCell: ({ explanation }) =>
            formatNumber(explanation.correctedScore ?? explanation.rawScore, locale, 2),
        },
      ]}
      {...list}
      rowKey={({ applicationId }) => applicationId}
      empty={<p>{say('selection.reserve.empty')}</p>}
    />
  );
};

/** What was decided, with everything by which it can be checked: sum and proof, limits, outcomes, the reserve in its order. */
export const DecisionsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const { callId, callTitle, decisions, outcomes, regions, universities } = useDecisions();
  const names = {
    regions: new Map(regions.map(({ id, name }) => [id, name[locale]])),
    universities: new Map(universities.map(({ code, name }) => [code, name[locale]])),
  };
  const [last, ...earlier] = decisions;
  const number = (value: number) => formatNumber(value, locale);
  const mayDecide = whyNot('decide-awards', nationalOffice) === undefined;
  const breadcrumb =
    whyNot('read-selection', nationalOffice) === undefined
      ? { to: deskPaths.selection(locale, callId), label: callTitle[locale] }
      : { to: deskPaths.selections(locale), label: say('selection.title') };
  return (
    <DeskPage
      title={say('selection.room.result')}
      breadcrumb={breadcrumb}
      lead={callTitle[locale]}
      actions={
        <>
          <Link to={deskPaths.publicSelection(locale, callId)}>{say('selection.to-public')}</Link>
          <Link to={deskPaths.appeals(locale, callId)}>{say('selection.room.appeals')}</Link>
          {mayDecide && last !== undefined ? (
            <Link to={deskPaths.decideAwards(locale, callId)}>{say('selection.decide.title-again')}</Link>
          ) : undefined}
          <ListFileLink list={listDecisions} params={{ callId }} />
        </>
      }
    >
      {last === undefined ? (
        <div className="empty-state">
          <p>{say('selection.result.none')}</p>
        </div>
      ) : (
        <>
          <h2>{say('selection.result.number', { number: String(last.number) })}</h2>
          <DecisionFacts decision={last} />
          <p>
            {say(last.arrived < last.expected ? 'selection.result.arriving' : 'selection.result.arrived', {
              arrived: number(last.arrived),
              expected: number(last.expected),
            })}
          </p>
          <h2>{say('selection.limits')}</h2>
          <LimitTable decision={last} names={names} />
          <h2>{say('selection.outcomes')}</h2>
          <OutcomeTable outcomes={outcomes} names={names} />
          <h2>{say('selection.reserve')}</h2>
          <Reserve outcomes={outcomes} />
          {earlier.length === 0 ? undefined : <h2>{say('selection.result.earlier')}</h2>}
          {earlier.map((decision) => (
            <details key={decision.number} className="earlier">
              <summary>
                {say('selection.result.number', { number: String(decision.number) })},{' '}
                {say(`selection.cause.${decision.cause}`)}
              </summary>
              <DecisionFacts decision={decision} />
            </details>
          ))}
        </>
      )}
    </DeskPage>
  );
};
