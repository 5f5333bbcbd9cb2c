import type { BreachView } from '../../../contract/breach.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { dayOf, formatDate, formatTime } from '../../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../../core/basics/national-time-zone.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** How long there is to notify, in words; nothing where nobody waits any more. Red once it is over, and said so. */
export const BreachClock = ({ breach }: { readonly breach: BreachView }) => {
  const locale = useLocale();
  const say = useSay();
  const { hoursLeft, dueAt } = breach;
  if (hoursLeft === null) return undefined;
  const due = `${formatDate(dayOf(dueAt, nationalTimeZone), locale)}, ${formatTime(dueAt, nationalTimeZone)}`;
  const count = Math.abs(hoursLeft);
  const shown = formatNumber(count, locale);
  const isOver = hoursLeft < 0;
  return (
    <div className={isOver ? 'breach-clock breach-clock-over' : 'breach-clock'} aria-live="polite">
      <p className="breach-clock-hours">
        {isOver
          ? say('incident.clock.over', { count, shown })
          : hoursLeft === 0
            ? say('incident.clock.last')
            : say('incident.clock.left', { count, shown })}
      </p>
      <p>{say(isOver ? 'incident.clock.over.what' : 'incident.clock.what', { due })}</p>
    </div>
  );
};
