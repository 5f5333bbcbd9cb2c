import type { ReportView } from '../../../contract/report.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** When letters remind of a report: announced beforehand, and with an end. */
export const ReportReminders = ({ reminders }: Pick<ReportView, 'reminders'>) => {
  const locale = useLocale();
  const say = useSay();
  if (reminders.length === 0) return undefined;
  return (
    <details>
      <summary>{say('report.reminders')}</summary>
      <ul>
        {reminders.map(({ on, isSent }) => (
          <li key={on}>
            {say(isSent ? 'report.reminders.sent' : 'report.reminders.coming', {
              date: formatDate(on, locale),
            })}
          </li>
        ))}
      </ul>
      <p>{say('report.reminders.what')}</p>
    </details>
  );
};
