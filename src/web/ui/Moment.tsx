import { formatDateTime } from '../../core/basics/format-date.ts';
import { useLocale } from '../desk/use-locale.ts';
import { useTimeZone } from '../desk/use-time-zone.ts';

/** An instant (ISO 8601) as the reader's clock shows it, on one line of a table. */
export const Moment = ({ at }: { readonly at: string }) => {
  const locale = useLocale();
  const timeZone = useTimeZone();
  return (
    <time className="moment" dateTime={at}>
      {formatDateTime(at, locale, timeZone)}
    </time>
  );
};
