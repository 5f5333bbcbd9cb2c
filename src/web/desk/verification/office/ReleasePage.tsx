import { useSuspenseQuery } from '@tanstack/react-query';
import { readProgress, releaseVerification } from '../../../../contract/verification.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { ReasonPage } from '../../office/ReasonPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';

/** Asks why a verification is taken back from its verifier. */
export const ReleasePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const params = { institutionId: usePart('institutionId'), id: usePart('verificationId') };
  const release = useCommand(releaseVerification);
  const { waiting } = useSuspenseQuery({ ...queryOf(readProgress, {}), staleTime: 0 }).data;
  const found = waiting.find(({ id }) => id === params.id);
  const back = { to: deskPaths.verificationProgress(locale), label: say('report.progress') };
  if (found === undefined) {
    return (
      <DeskPage title={say('report.release.title')} breadcrumb={back}>
        <p>{say('report.release.gone')}</p>
      </DeskPage>
    );
  }
  return (
    <ReasonPage
      title={say('report.release.title')}
      back={back}
      what={<p>{say('report.release.what', { verifier: found.verifier })}</p>}
      submit={say('report.release.do')}
      hint={say('report.reason-hint')}
      send={async (reason) => {
        const sent = await release.send({ params, body: { reason } });
        if (sent.ok) {
          await forget(readProgress);
          await go(back.to);
        }
        return sent;
      }}
    />
  );
};
