import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { countries } from '../../countries.ts';
import { History } from '../journal/History.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { StayDates } from './StayDates.tsx';
import { StayMoney } from './StayMoney.tsx';
import { StaySafety } from './StaySafety.tsx';
import { useStay } from './use-stay.ts';

/** One stay as its university sees it, with what the coordinator may record for the participant. */
export const OfficeStayPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const whyNot = useWhyNot();
  const { isOwn: _own, back: _self, ...stay } = useStay();
  const { mobility, costs } = stay;
  const { institutionId, id, status, participant, country, callTitle, groupId, reference } = mobility;
  const day = status === 'agreed' ? 'departure' : mobility.arrivedOn === null ? 'arrival' : 'return';
  const isRunning = status === 'agreed' || status === 'abroad';
  return (
    <DeskPage
      title={participant === '' ? say('stay.forgotten') : participant}
      breadcrumb={{ to: `${deskPaths.officeStays(locale)}?at=${institutionId}`, label: say('stay.list') }}
      lead={`${callTitle[locale]}, ${reference}. ${countries.nameOf(country, locale)}`}
    >
      <StayDates mobility={mobility} />
      {isRunning || status === 'returned' ? (
        <div className="form-actions deeds">
          {isRunning ? (
            <Action
              isMain
              label={say(`stay.record.${day}`)}
              reason={whyNot('record-departure', institutionId)}
              onAct={() => void go(deskPaths.recordDay(locale, institutionId, id, day))}
            />
          ) : undefined}
          {status === 'abroad' && day === 'arrival' ? (
            <Action
              label={say('stay.record.return')}
              reason={whyNot('record-return', institutionId)}
              onAct={() => void go(deskPaths.recordDay(locale, institutionId, id, 'return'))}
            />
          ) : undefined}
          {status === 'agreed' ? undefined : (
            <Action
              label={say('stay.correct')}
              reason={whyNot('correct-stay', institutionId)}
              onAct={() => void go(deskPaths.correctStay(locale, institutionId, id))}
            />
          )}
        </div>
      ) : undefined}
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
          <StaySafety stay={stay} isOwn={false} />
        </>
      )}
      {whyNot('read-partner-stay', institutionId) === undefined ? (
        <p>
          <Link to={deskPaths.partnerStay(locale, institutionId, id)}>{say('partner.from-stay')}</Link>
        </p>
      ) : undefined}
      <History records={[{ institutionId, noun: 'mobility', id }]} />
    </DeskPage>
  );
};
