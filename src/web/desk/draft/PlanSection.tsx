import { useState } from 'react';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { Action } from '../../ui/Action.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ChoiceFields } from './ChoiceFields.tsx';
import { DraftDate } from './DraftDate.tsx';
import { DraftText } from './DraftText.tsx';
import { movedItem } from './moved-item.ts';
import { sectionItems } from './section-items.ts';
import type { SectionProps } from './section-props.ts';
import { SectionFrame } from './SectionFrame.tsx';
import { useSectionForm } from './use-section-form.ts';
import { useSectionWay } from './use-section-way.ts';
import { useSection } from './use-section.ts';

const blank = { hostId: null, hostName: '', country: null, reason: '' } as const;

/** After the list has been drawn anew. */
const focusLater = (id: string): void => {
  setTimeout(() => document.getElementById(id)?.focus());
};

export const PlanSection = ({ draft, call }: SectionProps) => {
  const locale = useLocale();
  const say = useSay();
  const written = useSection(draft, 'plan');
  const { content: plan, change } = written;
  const way = useSectionWay(draft);
  const { rules } = call;
  const form = useSectionForm(sectionItems({ ...draft.content, plan }, rules, 'plan'), way.to);
  const [told, setTold] = useState('');
  const set = (part: Partial<typeof plan>) => change({ ...plan, ...part });
  const { choices } = plan;
  const { most } = rules.choices;
  const range = {
    from: formatDate(rules.stay.from, locale),
    to: formatDate(rules.stay.to, locale),
  };

  const move = (index: number, by: -1 | 1): void => {
    set({ choices: [...movedItem(choices, index, by)] });
    const to = index + by;
    const name = choices[index]?.hostName ?? '';
    setTold(say('application.choice.moved', { name, number: String(to + 1) }));
    // The button that was pressed goes with its choice; at an end of the list the other one takes over.
    const isEnd = by === -1 ? to === 0 : to === choices.length - 1;
    focusLater(`plan.choices.${to}.${(by === -1) === isEnd ? 'down' : 'up'}`);
  };
  const remove = (index: number): void => {
    set({ choices: choices.toSpliced(index, 1) });
    setTold(say('application.choice.removed'));
    focusLater('plan.choices');
  };
  const add = (): void => {
    set({ choices: [...choices, blank] });
    focusLater(`plan.choices.${choices.length}.hostName`);
  };
  const tooFew = form.faultOf('plan.choices');
  return (
    <SectionFrame
      title={say('application.section.plan')}
      lead={say('application.choice.lead')}
      back={way}
      section="plan"
      written={written}
      draft={draft}
      call={call}
      form={form}
    >
      <p className="unseen" aria-live="polite">
        {told}
      </p>
      <div id="plan.choices" tabIndex={-1} className={tooFew === undefined ? undefined : 'field-faulty'}>
        {tooFew === undefined ? undefined : <p className="field-fault">{tooFew}</p>}
        {choices.map((choice, index) => (
          <ChoiceFields
            // The place in the list is what the fields are called by.
            key={index}
            choice={choice}
            index={index}
            count={choices.length}
            rules={rules}
            faultOf={form.faultOf}
            onChange={(next) => set({ choices: choices.with(index, next) })}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
        <Action
          label={say(choices.length === 0 ? 'application.choice.add-first' : 'application.choice.add')}
          reason={
            choices.length < most
              ? undefined
              : say('application.choice.most', { count: most, shown: formatNumber(most, locale) })
          }
          onAct={add}
        />
      </div>
      <DraftDate
        id="plan.stayFrom"
        label={say('application.field.stay-from')}
        hint={say('application.hint.stay', range)}
        error={form.faultOf('plan.stayFrom')}
        value={plan.stayFrom}
        onChange={(stayFrom) => set({ stayFrom })}
      />
      <DraftDate
        id="plan.stayTo"
        label={say('application.field.stay-to')}
        hint={say('application.hint.stay', range)}
        error={form.faultOf('plan.stayTo')}
        value={plan.stayTo}
        onChange={(stayTo) => set({ stayTo })}
      />
      <DraftText
        id="plan.learningPlan"
        label={say('application.field.learning-plan')}
        hint={say('application.hint.learning-plan')}
        error={form.faultOf('plan.learningPlan')}
        lines={10}
        longest={6000}
        value={plan.learningPlan}
        onChange={(learningPlan) => set({ learningPlan })}
      />
    </SectionFrame>
  );
};
