import { text } from '../../messages.ts';
import { DeskPage } from '../ui/DeskPage.tsx';
import { OwnAgreements } from './agreement/OwnAgreements.tsx';
import { officeRoles } from './office/office-roles.ts';
import { OfficeSteps } from './office/OfficeSteps.tsx';
import { DangerSteps } from './mobility/DangerSteps.tsx';
import { OwnStays } from './mobility/OwnStays.tsx';
import { nextSteps } from './next-steps.ts';
import { NextSteps } from './NextSteps.tsx';
import { OwnObligations } from './obligation/OwnObligations.tsx';
import { OwnApplications } from './OwnApplications.tsx';
import { OwnAlumni } from './alumni/OwnAlumni.tsx';
import { OwnReports } from './report/OwnReports.tsx';
import { useLocale } from './use-locale.ts';
import { useMe } from './use-me.ts';
import { useRecordStates } from './use-record-states.ts';
import { useSay } from './use-say.ts';

const NothingToDo = () => {
  const say = useSay();
  return (
    <div className="empty-state">
      <p>{say('desk.home.empty')}</p>
      <p>{say('desk.home.empty-advice')}</p>
    </div>
  );
};

/** First what to do next and by when. */
export const HomePage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const memberships = me?.memberships ?? [];
  const records = useRecordStates();
  const steps = me === undefined ? [] : nextSteps(me, records);
  const isParticipant = memberships.some(({ role }) => role === 'applicant');
  const isApplicant = memberships.length === 0 || isParticipant;
  const isOffice = memberships.some(({ role }) => officeRoles.includes(role));
  return (
    <DeskPage title={say('desk.home.title')}>
      {steps.length > 0 ? <NextSteps steps={steps} /> : isApplicant || isOffice ? undefined : <NothingToDo />}
      <DangerSteps />
      {isApplicant ? <OwnStays /> : undefined}
      {isApplicant ? <OwnAgreements /> : undefined}
      {isApplicant ? <OwnReports /> : undefined}
      {isParticipant ? <OwnObligations /> : undefined}
      {isParticipant ? <OwnAlumni /> : undefined}
      {isApplicant ? <OwnApplications /> : undefined}
      {me === undefined ? undefined : (
        <OfficeSteps me={me} empty={steps.length > 0 || isApplicant ? undefined : <NothingToDo />} />
      )}
      <h2>{say('desk.home.roles')}</h2>
      {memberships.length === 0 ? (
        <p>{say('desk.home.no-roles')}</p>
      ) : (
        <dl className="facts">
          {memberships.map(({ id, institution, role }) => (
            <div key={id} className="fact">
              <dt>{institution[locale]}</dt>
              <dd>{text(locale, `desk.role.${role}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </DeskPage>
  );
};
