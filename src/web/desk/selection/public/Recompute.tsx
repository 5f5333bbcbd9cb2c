import { useState } from 'react';
import type { LotteryRecord } from '../../../../core/award/lottery-record.ts';
import { textOf } from '../../../../messages.ts';
import { Action } from '../../../ui/Action.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { lotSteps } from './lot-steps.ts';

/** The visitor's own computer draws the lot again and says of each step whether it comes out the same. */
export const Recompute = ({ record }: { readonly record: LotteryRecord }) => {
  const locale = useLocale();
  const say = useSay();
  const [checked, setChecked] = useState<ReturnType<typeof lotSteps>>();
  const isRight = checked?.steps.every(({ findings }) => findings.length === 0);
  return (
    <>
      <p>{say('selection.recompute.what')}</p>
      <Action label={say('selection.recompute.do')} isMain onAct={() => setChecked(lotSteps(record))} />
      <div aria-live="polite">
        {checked === undefined ? undefined : (
          <>
            <p className={isRight === true ? 'verdict' : 'verdict warned'}>
              {say(isRight === true ? 'selection.recompute.right' : 'selection.recompute.wrong')}
            </p>
            <ol className="lot-steps">
              {checked.steps.map(({ step, findings }) => (
                <li key={step} className={findings.length === 0 ? 'step-right' : 'step-wrong'}>
                  <strong>{say(`selection.recompute.step.${step}`)}</strong>{' '}
                  {say(findings.length === 0 ? 'selection.recompute.same' : 'selection.recompute.differs')}
                  {findings.map(({ code, params }) => (
                    <p key={`${code} ${Object.values(params).join(' ')}`}>
                      {textOf(locale, `award.lottery.${code}`, params)}
                    </p>
                  ))}
                </li>
              ))}
            </ol>
            {checked.replaced.map((name) => (
              <p key={name}>{textOf(locale, 'award.lottery.replaced', { name })}</p>
            ))}
          </>
        )}
      </div>
    </>
  );
};
