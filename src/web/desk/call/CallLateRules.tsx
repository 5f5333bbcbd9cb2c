import { formatNumber } from '../../../core/basics/format-number.ts';
import { zoneOffset } from '../../../core/basics/zone-offset.ts';
import type { CallRules } from '../../../core/programme/rules.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What happens at the deadline, and when two applications are of one person: said before, not after. */
export const CallLateRules = ({
  rules: { closesAt, timeZone, graceMinutes, samePerson },
}: {
  readonly rules: CallRules;
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <>
      <h2>{say('application.call.late')}</h2>
      <ul>
        <li>{say('application.call.late.zone', { zone: zoneOffset(closesAt, timeZone) })}</li>
        <li>
          {graceMinutes === 0
            ? say('application.call.late.none')
            : say('application.call.late.grace', {
                count: graceMinutes,
                shown: formatNumber(graceMinutes, locale),
              })}
        </li>
        <li>{say('application.call.late.change')}</li>
        <li>{say(`application.call.late.${samePerson}`)}</li>
      </ul>
    </>
  );
};
