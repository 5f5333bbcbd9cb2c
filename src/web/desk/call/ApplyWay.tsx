import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CallView } from '../../../contract/programme.ts';
import type { Me } from '../../../contract/me.ts';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { useLocale } from '../use-locale.ts';
import type { OwnApplication } from '../use-own-applications.ts';
import { useSay } from '../use-say.ts';

/** Begin, go on, read what was sent, or why none of them is possible. */
export const ApplyWay = ({
  call,
  own,
  universities,
  isBusy,
  onBegin,
}: {
  readonly call: CallView;
  /** The account's own applications to this call. */
  readonly own: readonly OwnApplication[];
  /** Where the account is an applicant. */
  readonly universities: Me['memberships'];
  readonly isBusy: boolean;
  readonly onBegin: (institutionId: string) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const wayOf = ({ institutionId, draftId, applicationId, status }: OwnApplication) =>
    applicationId === null || status === 'reopened'
      ? { to: deskPaths.draft(locale, institutionId, draftId), label: say('application.call.go-on') }
      : {
          to: deskPaths.ownApplication(locale, institutionId, applicationId),
          label: say('application.call.read'),
        };
  const reason =
    call.state === 'open'
      ? undefined
      : call.state === 'announced' || call.state === 'drafted'
        ? say('application.call.not-open', {
            date: zonedText(call.rules.opensAt, locale, call.rules.timeZone),
          })
        : say('application.call.closed');
  const free = universities.filter(
    ({ institutionId }) => !own.some((application) => application.institutionId === institutionId),
  );
  return (
    <div className="apply-way">
      {own.map((application) => {
        const { to, label } = wayOf(application);
        return (
          <Button key={application.draftId} component={Link} to={to}>
            {label}
          </Button>
        );
      })}
      {own.length > 0
        ? undefined
        : free.map(({ institutionId, institution }) => (
            <Action
              key={institutionId}
              isMain
              label={
                free.length === 1
                  ? say('application.call.begin')
                  : `${say('application.call.begin')}: ${institution[locale]}`
              }
              reason={reason}
              isBusy={isBusy}
              onAct={() => onBegin(institutionId)}
            />
          ))}
      {own.length === 0 && universities.length === 0 ? (
        <Link to={deskPaths.join(locale)}>{say('application.call.not-applicant')}</Link>
      ) : undefined}
    </div>
  );
};
