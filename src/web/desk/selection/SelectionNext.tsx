import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CallView } from '../../../contract/programme.ts';
import { readSelection } from '../../../contract/selection.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { selectionStep } from './selection-step.ts';
import { stepPath } from './step-path.ts';
import { useNow } from './use-now.ts';

/** What the office does next in the selection of a closed call; nothing while one only waits or all is done. */
export const SelectionNext = ({ call }: { readonly call: CallView }) => {
  const locale = useLocale();
  const say = useSay();
  const now = useNow();
  const { data } = useQuery(queryOf(readSelection, { params: { callId: call.id } }));
  if (data === undefined) return undefined;
  const step = selectionStep(data, now);
  if (['await-call', 'await-reviews', 'await-beacon', 'result'].includes(step)) return undefined;
  return (
    <li>
      <Link to={stepPath(step, locale, call.id)}>
        {say('selection.home.step', {
          call: call.rules.title[locale],
          step: say(`selection.next.${step}`),
        })}
      </Link>
      <p>{say(`selection.next.${step}-what`)}</p>
    </li>
  );
};
