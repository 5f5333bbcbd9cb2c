import { evidenceLadder } from '../../../core/obligation/evidence.ts';
import type { ReturnDimension } from '../../../core/alumni/return-dimensions.ts';
import { outcomeStates } from '../../../core/alumni/outcome.ts';
import { useSay } from '../use-say.ts';
import { CostLink } from './CostLink.tsx';
import { CurveSection } from './CurveSection.tsx';
import { GroupsSection } from './GroupsSection.tsx';
import { IntentionSection } from './IntentionSection.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LotterySection } from './LotterySection.tsx';
import { PooledSection } from './PooledSection.tsx';
import { ReturnCounts } from './ReturnCounts.tsx';
import type { ReturnsAnswer } from './returns-answer.ts';
import { ShareSection } from './ShareSection.tsx';

/** All figures of the people chosen, from the share to what a lot and what intentions say. */
export const ReturnFigures = ({
  data,
  months,
  by,
  hasIntentions,
}: {
  readonly data: ReturnsAnswer;
  readonly months: number;
  readonly by: ReturnDimension | undefined;
  readonly hasIntentions: boolean;
}) => {
  const say = useSay();
  const { all, today, groups, pooled, lottery } = data;
  const counted = (found: readonly { readonly key: string; readonly people: number | null }[]) =>
    new Map(found.map(({ key, people }) => [key, people]));
  const evidence = counted(all.byEvidence.map(({ evidence: key, returned }) => ({ key, people: returned })));
  const states = counted(all.byState.map(({ state: key, people }) => ({ key, people })));
  return (
    <>
      <KeyFigures figures={all} months={months} />
      <ShareSection figures={all} months={months} today={today} />
      <CostLink figures={all} months={months} today={today} />
      <CurveSection which="returned" found={data.returned} today={today} />
      <CurveSection which="first" found={data.first} today={today} />
      <div className="two-tables">
        <ReturnCounts
          id="returns-states"
          title={say('returns.states')}
          about={say('returns.states.about')}
          head={say('returns.column.state')}
          empty={say(all.known === null ? 'returns.hidden.why' : 'returns.reason.nobody-known')}
          rows={outcomeStates
            .filter((state) => states.has(state))
            .map((state) => ({
              key: state,
              name: say(`alumni-desk.state.${state}`),
              people: states.get(state) ?? null,
            }))}
        />
        <ReturnCounts
          id="returns-evidence"
          title={say('returns.evidence')}
          about={say('returns.evidence.about')}
          head={say('returns.column.evidence')}
          empty={say(all.known === null ? 'returns.hidden.why' : 'returns.reason.all-censored')}
          rows={evidenceLadder
            .filter((rung) => evidence.has(rung))
            .map((rung) => ({
              key: rung,
              name: say(`obligation.evidence.${rung}`),
              people: evidence.get(rung) ?? null,
            }))}
        />
      </div>
      {by === undefined || groups.length === 0 ? undefined : (
        <GroupsSection groups={groups} by={by} today={today} />
      )}
      {pooled === null ? undefined : <PooledSection pooled={pooled} today={today} />}
      <LotterySection lottery={lottery} today={today} />
      {hasIntentions ? <IntentionSection today={today} /> : undefined}
    </>
  );
};
