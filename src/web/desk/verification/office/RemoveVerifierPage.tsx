import { listVerifiers, removeVerifier } from '../../../../contract/verification.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { ReasonPage } from '../../office/ReasonPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useVerifiers } from './use-verifiers.ts';

/** Asks why somebody leaves the pool. */
export const RemoveVerifierPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const accountId = usePart('accountId');
  const verifier = useVerifiers().find((one) => one.accountId === accountId);
  const remove = useCommand(removeVerifier);
  const back = deskPaths.verifiers(locale);
  const id = verifier?.pool?.id;
  if (verifier === undefined || id === undefined) return <NotFoundPage />;
  return (
    <ReasonPage
      title={say('report.pool.remove-title', { name: verifier.name })}
      back={{ to: back, label: say('report.pool') }}
      what={<p>{say('report.pool.remove-what')}</p>}
      submit={say('report.pool.remove')}
      hint={say('report.reason-hint')}
      send={async (reason) => {
        const sent = await remove.send({ params: { id }, body: { reason } });
        if (sent.ok) {
          await forget(listVerifiers);
          await go(back);
        }
        return sent;
      }}
    />
  );
};
