import { Link } from '@tanstack/react-router';
import type { CallView } from '../../../contract/programme.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { closingSoon } from './closing-soon.ts';

/** Calls that close soon, each with the moment on its own clock. */
export const ClosingSteps = ({
  calls,
  to,
}: {
  readonly calls: readonly CallView[];
  readonly to: (call: CallView) => string;
}) => {
  const locale = useLocale();
  const say = useSay();
  return closingSoon(calls).map(({ call, days }) => {
    const title = call.rules.title[locale];
    return (
      <li key={call.id}>
        <Link to={to(call)}>
          {days === 0
            ? say('office.home.closing-today', { call: title })
            : say('office.home.closing', { count: days, shown: formatNumber(days, locale), call: title })}
        </Link>
        <p>
          {say('office.home.closing-advice', {
            time: formatDateTime(call.rules.closesAt, locale, call.rules.timeZone),
          })}
        </p>
      </li>
    );
  });
};
