import type { CallView } from '../../../../contract/programme.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** Where a call stands and what the clock does next, in the call's own time zone. */
export const CallState = ({ call }: { readonly call: CallView }) => {
  const locale = useLocale();
  const say = useSay();
  const { state, rules } = call;
  const at = (instant: string) => formatDateTime(instant, locale, rules.timeZone);
  return (
    <>
      <strong className={`state state-${state}`}>{say(`programme.state.${state}`)}</strong>
      {state === 'drafted' ? undefined : ', '}
      {state === 'announced'
        ? say('programme.call.will-open', { time: at(rules.opensAt) })
        : state === 'drafted'
          ? undefined
          : say(state === 'closed' ? 'programme.call.has-closed' : 'programme.call.will-close', {
              time: at(rules.closesAt),
            })}
    </>
  );
};
