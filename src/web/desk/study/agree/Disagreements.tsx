import { useState } from 'react';
import type { RoundView } from '../../../../contract/study-round.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useSay } from '../../use-say.ts';
import { DisputedUnit } from './DisputedUnit.tsx';

const atOnce = 20;

/** Units on which the coders differ, those not settled first where they are asked for, each with its words and its history. */
export const Disagreements = ({
  view,
  compared: { disagreements },
}: {
  readonly view: RoundView;
  readonly compared: NonNullable<RoundView['compared']>;
}) => {
  const say = useSay();
  const [shown, setShown] = useState<'waiting' | 'all'>(view.round.status === 'settled' ? 'all' : 'waiting');
  const waiting = disagreements.filter(({ disputed }) => disputed.some(({ isGiven }) => isGiven === null));
  const listed = shown === 'all' ? disagreements : waiting;
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">{say('study-agree.disagreements')}</h2>
      <p>
        <output>
          {disagreements.length === 0
            ? say('study-agree.disagreements.none')
            : say('study-agree.disagreements.counts', {
                ...{ all: disagreements.length, settled: disagreements.length - waiting.length },
              })}
        </output>
      </p>
      {view.mayNotSettle === 'is-coder' ? <Notice>{say('refusal.settler-is-coder')}</Notice> : undefined}
      {view.codersSettle && disagreements.length > 0 ? (
        <Notice>{say('study-agree.disagreements.coders-settle')}</Notice>
      ) : undefined}
      {disagreements.length === 0 ? undefined : (
        <div className="form">
          <SelectField
            id="shown"
            name="shown"
            error={undefined}
            label={say('study-agree.disagreements.shown')}
            value={shown}
            onChange={(event) => setShown(event.currentTarget.value === 'all' ? 'all' : 'waiting')}
            options={[
              { value: 'waiting', label: say('study-agree.disagreements.waiting') },
              { value: 'all', label: say('study-agree.disagreements.all') },
            ]}
          />
        </div>
      )}
      {listed.slice(0, atOnce).map((unit, at) => (
        <DisputedUnit
          key={`${unit.transcriptId} ${unit.start} ${unit.end}`}
          number={at + 1}
          unit={unit}
          view={view}
        />
      ))}
      {listed.length > atOnce ? (
        <p>{say('study-agree.disagreements.more', { more: listed.length - atOnce })}</p>
      ) : undefined}
    </section>
  );
};
