import { Link } from '@tanstack/react-router';
import type { readStay } from '../../../contract/stay.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

/** Whom to call, to whom a danger is reported, and the reports that the reader may read. */
export const StaySafety = ({
  stay: { mobility, hasEmergencyContact, safetyPerson, safetyReports },
  isOwn,
}: {
  readonly stay: AnswerOf<typeof readStay>;
  readonly isOwn: boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { institutionId, id, status } = mobility;
  const isOver = status === 'returned' || status === 'cancelled';
  return (
    <section aria-labelledby="stay-safety-title">
      <h2 id="stay-safety-title">{say('stay.safety')}</h2>
      {isOver ? undefined : (
        <p>
          {say(hasEmergencyContact ? 'stay.contact.written' : 'stay.contact.none')}{' '}
          {isOwn || hasEmergencyContact ? (
            <Link to={deskPaths.emergencyContact(locale, institutionId, id)}>
              {say(
                isOwn
                  ? hasEmergencyContact
                    ? 'stay.contact.change'
                    : 'stay.contact.write'
                  : 'stay.contact.read',
              )}
            </Link>
          ) : undefined}
        </p>
      )}
      <p>
        {safetyPerson === null
          ? say(isOwn ? 'stay.safety-person.all' : 'stay.safety-person.none')
          : say('stay.safety-person.is', { name: safetyPerson.name })}{' '}
        {isOwn || isOver ? undefined : (
          <Link to={deskPaths.safetyPerson(locale, institutionId, id)}>{say('stay.safety-person.name')}</Link>
        )}
      </p>
      {safetyReports.length === 0 ? undefined : (
        <ul className="next-steps" aria-label={say('stay.danger.list')}>
          {safetyReports.map((report) => (
            <li key={report.id}>
              <Link to={deskPaths.safetyReport(locale, institutionId, report.id)}>
                {say('stay.danger.of', { time: formatDateTime(report.reportedAt, locale, timeZone) })}
              </Link>
              <p>{say(`stay.danger.status.${report.status}`)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
