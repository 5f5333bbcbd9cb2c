import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { planSearch } from './plan-search.ts';
import { planFields, planSize, type PlanField } from './plan-size.ts';
import { PlanResult } from './PlanResult.tsx';
import { useReturns } from './use-returns.ts';

const hints: Partial<Record<PlanField, 'population' | 'expected' | 'answers'>> = {
  population: 'population',
  expected: 'expected',
  answers: 'answers',
};

/** How many answers a follow-up needs, computed as one types. It begins with the number of alumni and the safest share. */
export const PlanPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { population } = planSearch(useSearch({ strict: false }));
  const counted = useReturns({}).data?.alumni;
  const [typed, setTyped] = useState<Readonly<Partial<Record<PlanField, string>>>>({});
  const values = {
    population: String(population ?? counted ?? ''),
    expected: '50',
    margin: '5',
    response: '40',
    answers: '',
    ...typed,
  };
  const planned = planSize(values);
  const faults = planned.ok ? [] : planned.refusal;
  return (
    <DeskPage
      title={say('returns.plan')}
      breadcrumb={{ to: deskPaths.returns(locale), label: say('returns.title') }}
      lead={say('returns.plan.lead')}
    >
      <div className="planner">
        <form className="form" onSubmit={(event) => event.preventDefault()}>
          {planFields.map((field) => {
            const hint = hints[field];
            return (
              <NumberField
                key={field}
                id={field}
                label={say(`returns.plan.${field}`)}
                {...(hint === undefined ? {} : { hint: say(`returns.plan.${hint}.hint`) })}
                error={
                  faults.includes(field) && values[field] !== ''
                    ? say(`returns.plan.fault.${field}`)
                    : undefined
                }
                value={values[field]}
                onChange={(value) => setTyped({ ...typed, [field]: value })}
              />
            );
          })}
        </form>
        <section aria-labelledby="plan-result" aria-live="polite">
          <h2 id="plan-result">{say('returns.plan.result')}</h2>
          {planned.ok ? (
            <PlanResult planned={planned.value} population={values.population} />
          ) : (
            <ul>
              {faults.map((field) => (
                <li key={field}>
                  {say(`returns.plan.${field}`)}: {say(`returns.plan.fault.${field}`)}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </DeskPage>
  );
};
