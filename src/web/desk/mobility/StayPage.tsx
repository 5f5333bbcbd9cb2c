import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { History } from '../journal/History.tsx';
import { ObligationNotice } from '../obligation/ObligationNotice.tsx';
import { StayDates } from './StayDates.tsx';
import { StayMoney } from './StayMoney.tsx';
import { StayNextStep } from './StayNextStep.tsx';
import { StaySafety } from './StaySafety.tsx';
import { useStay } from './use-stay.ts';

/** The participant's own stay, made for a phone abroad: what to do next, then days, money, and help. */
export const StayPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { isOwn, back: _self, ...stay } = useStay();
  const { mobility, costs, hasEmergencyContact } = stay;
  const { institutionId, id, status, country, callTitle, groupId } = mobility;
  const mayReport = status === 'agreed' || status === 'abroad' || status === 'returned';
  return (
    <DeskPage
      title={say('stay.title', { country: countries.nameOf(country, locale) })}
      breadcrumb={{ to: deskPaths.stays(locale), label: say('stay.list.own') }}
      lead={callTitle[locale]}
      {...(mayReport && isOwn
        ? {
            actions: (
              <Button
                component={Link}
                to={deskPaths.reportDanger(locale, institutionId, id)}
                variant="default"
              >
                {say('stay.danger.report')}
              </Button>
            ),
          }
        : {})}
    >
      <StayNextStep mobility={mobility} hasEmergencyContact={hasEmergencyContact} />
      {isOwn && status === 'returned' ? <ObligationNotice of={{ mobilityId: id }} /> : undefined}
      <StayDates mobility={mobility} />
      {status === 'cancelled' ? undefined : (
        <>
          <StayMoney mobility={mobility} costs={costs} />
          {groupId === null ? undefined : (
            <p>
              <Link to={deskPaths.milestones(locale, institutionId, groupId)}>
                {say('stay.milestone.to')}
              </Link>
            </p>
          )}
          <StaySafety stay={stay} isOwn={isOwn} />
        </>
      )}
      <History records={[{ institutionId, noun: 'mobility', id }]} />
    </DeskPage>
  );
};
