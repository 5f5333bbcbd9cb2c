import { useQuery } from '@tanstack/react-query';
import { readAward } from '../../../contract/award.ts';
import { readApplication, withdrawApplication } from '../../../contract/application.ts';
import { listOwnApplications, readDraft } from '../../../contract/draft.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DangerousForm } from '../../ui/DangerousForm.tsx';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useOwnApplication } from './use-own-application.ts';

/** Asks before an application is taken back for good. */
export const WithdrawPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, institutionId, reference, status } = useOwnApplication();
  const award = useQuery({
    ...queryOf(readAward, { params: { institutionId, id } }),
    // Nobody else has a decision.
    enabled: status === 'eligible',
  }).data?.award;
  const withdraw = useCommand(withdrawApplication);
  const back = deskPaths.ownApplication(locale, institutionId, id);
  return (
    <DangerousForm
      title={say('application.own.withdraw')}
      breadcrumb={{ to: back, label: say('application.own.title', { reference }) }}
      consequence={say(
        award?.outcome === 'awarded' ? 'application.own.withdraw.award' : 'application.own.withdraw.what',
      )}
      label={say('application.own.withdraw')}
      cancelTo={back}
      onConfirm={async (reason) => {
        const body = reason === undefined ? {} : { reason };
        const sent = await withdraw.send({ params: { institutionId, id }, body });
        if (sent.ok) {
          await forget(readApplication, listOwnApplications, readDraft);
          await go(back);
        }
        return sent;
      }}
    />
  );
};
