import { Link } from '@tanstack/react-router';
import type { ApplicationView } from '../../../contract/application.ts';
import type { CallView } from '../../../contract/programme.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What the applicant may still do with what he sent; each asks again on a page of its own. */
export const OwnDeeds = ({
  application: { id, institutionId, status, groupId },
  call,
}: {
  readonly application: ApplicationView;
  readonly call: CallView;
}) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  if (status === 'withdrawn') return undefined;
  if (groupId !== null) {
    return (
      <p>
        {say('application.own.withdraw.group')}.{' '}
        <Link to={deskPaths.group(locale, institutionId, groupId)}>{say('application.list.group.to')}</Link>
      </p>
    );
  }
  return (
    <div className="form-actions deeds">
      {status === 'reopened' ? undefined : (
        <Action
          label={say('application.own.reopen')}
          reason={call.state === 'open' ? undefined : say('application.own.reopen.closed')}
          onAct={() => void go(deskPaths.reopenApplication(locale, institutionId, id))}
        />
      )}
      <Action
        label={say('application.own.withdraw')}
        onAct={() => void go(deskPaths.withdrawApplication(locale, institutionId, id))}
      />
    </div>
  );
};
