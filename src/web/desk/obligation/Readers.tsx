import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listConsents } from '../../../contract/person.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ownRecords } from '../my-data/own-records.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

const readers = ['self', 'office', 'university', 'nobody'] as const;

const Contributions = ({
  institutionId,
  personId,
}: {
  readonly institutionId: string;
  readonly personId: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const consents = useQuery(queryOf(listConsents, { params: { institutionId, personId }, query: { locale } }))
    .data?.consents;
  const given = consents?.find(({ purpose }) => purpose === 'contributions')?.given;
  if (consents === undefined) return undefined;
  return (
    <div>
      <dt>{say('obligation.readers.contributions')}</dt>
      <dd>
        {given === null || given === undefined
          ? say('obligation.readers.not-agreed')
          : say('obligation.readers.agreed', { date: formatDate(dayOf(given.at, timeZone), locale) })}{' '}
        <Link to={deskPaths.myConsents(locale, institutionId)}>{say('obligation.readers.change')}</Link>
      </dd>
    </div>
  );
};

/** Who reads what of an obligation, by what consent, and where looks are recorded. */
export const Readers = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const record = ownRecords(useMe()).find((own) => own.institutionId === institutionId);
  return (
    <section aria-labelledby="readers-title">
      <h2 id="readers-title">{say('obligation.readers')}</h2>
      <dl className="answers">
        {readers.map((reader) => (
          <div key={reader}>
            <dt>{say(`obligation.readers.${reader}`)}</dt>
            <dd>{say(`obligation.readers.${reader}-what`)}</dd>
          </div>
        ))}
        {record === undefined ? undefined : (
          <Contributions institutionId={institutionId} personId={record.personId} />
        )}
      </dl>
      <p>
        {say('obligation.readers.looks')}{' '}
        <Link to={deskPaths.myData(locale)}>{say('obligation.readers.looks-link')}</Link>
      </p>
    </section>
  );
};
