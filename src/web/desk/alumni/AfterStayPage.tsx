import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AlumnusView } from '../../../contract/alumni.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Contributions } from './Contributions.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { useAlumnus } from './use-alumnus.ts';

/** Whether and when the person is asked, or why not. */
const Asked = ({ alumnus }: { readonly alumnus: AlumnusView }) => {
  const locale = useLocale();
  const say = useSay();
  const { status, stoppedOn, stopReason, hasConsent, nextWaves, institutionId } = alumnus;
  if (status !== 'asked')
    return (
      <>
        {stoppedOn === null
          ? undefined
          : say('alumni-desk.own.stopped', { date: formatDate(stoppedOn, locale) })}{' '}
        {stopReason === null ? undefined : say(`alumni-desk.own.stopped.${stopReason}`)}
      </>
    );
  if (!hasConsent)
    return (
      <>
        {say('alumni-desk.own.asked.no-consent')}{' '}
        <Link to={deskPaths.myConsents(locale, institutionId)}>{say('alumni-desk.own.consents')}</Link>
      </>
    );
  if (nextWaves.length === 0) return say('alumni-desk.own.asked.none');
  return (
    <>
      {say('alumni-desk.own.asked.yes')}
      <ul className="lines">
        {nextWaves.map(({ wave, dueOn }) => (
          <li key={wave}>
            {say('alumni-desk.own.wave', { wave: String(wave), date: formatDate(dueOn, locale) })}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What is known about oneself after a stay, how it is known, what will be asked; to be corrected, shown, or stopped. */
export const AfterStayPage = () => {
  const locale = useLocale();
  const say = useSay();
  const alumnus = useAlumnus();
  const { institutionId, id, country, endedOn, callTitle, status, outcomes, contributions } = alumnus;
  return (
    <DeskPage
      title={say('alumni-desk.own.of', { country: countries.nameOf(country, locale) })}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('alumni-desk.own.lead')}
      actions={
        <Button component={Link} to={deskPaths.stateOutcome(locale, institutionId, id)}>
          {say('alumni-desk.own.state')}
        </Button>
      }
    >
      <Facts
        rows={[
          { title: say('alumni-desk.case.call'), value: callTitle[locale] },
          { title: say('alumni-desk.own.ended'), value: formatDate(endedOn, locale) },
          { title: say('alumni-desk.own.asked'), value: <Asked alumnus={alumnus} /> },
        ]}
      />
      <h2>{say('alumni-desk.own.known')}</h2>
      <OutcomeTable
        of={alumnus}
        outcomes={outcomes}
        caption={say('alumni-desk.own.known')}
        empty={<p>{say('alumni-desk.own.known.none')}</p>}
      />
      <Contributions title={say('alumni-desk.own.contributions')} contributions={contributions} />
      <h2>{say('alumni-desk.own.offers')}</h2>
      <p>{say('alumni-desk.offers.lead')}</p>
      <p>
        <Link to={deskPaths.supportOffers(locale)}>{say('alumni-desk.own.offers')}</Link>
      </p>
      {status === 'asked' ? (
        <p className="deeds">
          <Link to={deskPaths.stopAsking(locale, institutionId, id)}>{say('alumni-desk.own.stop')}</Link>
        </p>
      ) : undefined}
    </DeskPage>
  );
};
