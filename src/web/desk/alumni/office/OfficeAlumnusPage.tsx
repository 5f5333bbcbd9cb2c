import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { countries } from '../../../countries.ts';
import { fieldName } from '../field-name.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';
import { Contributions } from '../Contributions.tsx';
import { OutcomeTable } from '../OutcomeTable.tsx';
import { useAlumnus } from '../use-alumnus.ts';
import { Contradictions } from './Contradictions.tsx';
import { FollowUpDeeds } from './FollowUpDeeds.tsx';
import { FollowUpFacts } from './FollowUpFacts.tsx';

/** One alumnus as the office sees him: what is known and how, contradictions, askings with their deeds. Never what he intends. */
export const OfficeAlumnusPage = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const alumnus = useAlumnus();
  const { institutionId, id, participant, country, endedOn, callTitle, reference, field, hasConsent } =
    alumnus;
  const { followUps, outcomes, contributions, contradictions, stoppedOn, stopReason } = alumnus;
  const settle =
    contradictions.length === 0 ? undefined : (
      <Button component={Link} to={deskPaths.settleOutcomes(locale, institutionId, id)}>
        {say('alumni-desk.case.settle')}
      </Button>
    );
  return (
    <DeskPage
      title={participant}
      breadcrumb={{ to: deskPaths.alumni(locale), label: say('alumni-desk.panel.title') }}
      lead={callTitle[locale]}
      actions={settle}
    >
      <Contradictions of={alumnus} />
      <Facts
        rows={[
          { title: say('alumni-desk.case.reference'), value: reference },
          {
            title: say('alumni-desk.column.stay'),
            value: `${countries.nameOf(country, locale)}, ${formatDate(endedOn, locale)}`,
          },
          ...(field === null
            ? []
            : [{ title: say('alumni-desk.case.field'), value: fieldName(field, locale) }]),
          {
            title: say('alumni-desk.case.consent'),
            value: say(`alumni-desk.case.consent.${hasConsent ? 'yes' : 'no'}`),
          },
          ...(stoppedOn === null
            ? []
            : [
                {
                  title: say('alumni-desk.own.asked'),
                  value: (
                    <>
                      {say('alumni-desk.own.stopped', { date: formatDate(stoppedOn, locale) })}
                      <br />
                      {stopReason === null ? '' : say(`alumni-desk.stop-reason.${stopReason}`)}
                    </>
                  ),
                },
              ]),
        ]}
      />
      <h2>{say('alumni-desk.case.outcomes')}</h2>
      <OutcomeTable
        of={alumnus}
        outcomes={outcomes}
        caption={say('alumni-desk.case.outcomes')}
        empty={<p>{say('alumni-desk.case.outcomes.none')}</p>}
        alumnusId={id}
      />
      <h2>{say('alumni-desk.case.askings')}</h2>
      {followUps.length === 0 ? (
        <p className="empty-state">{say('alumni-desk.case.askings.none')}</p>
      ) : (
        followUps.map((followUp) => (
          <section key={followUp.id} aria-labelledby={followUp.id}>
            <h3 id={followUp.id}>{say('alumni-desk.panel.wave-of', { wave: String(followUp.wave) })}</h3>
            <FollowUpFacts followUp={followUp} />
            {alumnus.status === 'asked' &&
            followUp.closesOn >= today &&
            (followUp.status === 'invited' || followUp.status === 'answered') ? (
              <FollowUpDeeds institutionId={institutionId} alumnusId={id} followUp={followUp} />
            ) : undefined}
          </section>
        ))
      )}
      <Contributions title={say('alumni-desk.case.contributions')} contributions={contributions} />
    </DeskPage>
  );
};
