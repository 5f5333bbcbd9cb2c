import { useSuspenseQuery } from '@tanstack/react-query';
import { readCredentialOffer, withdrawCredential } from '../../../contract/credential.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';

/** The holder takes a credential back. */
export const WithdrawCredentialPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const withdraw = useCommand(withdrawCredential);
  const institutionId = usePart('institutionId');
  const [reportId, resultId] = [usePart('reportId'), usePart('resultId')];
  const { offer } = useSuspenseQuery(
    queryOf(readCredentialOffer, { params: { institutionId, id: resultId } }),
  ).data;
  const back = deskPaths.credential(locale, institutionId, reportId, resultId);
  const valid = offer.credentials.find(({ status }) => status === 'valid');
  const act = async (): Promise<void> => {
    if (valid === undefined) return;
    const sent = await withdraw.send({ params: { institutionId, id: valid.id } });
    if (!sent.ok) return;
    await forget(readCredentialOffer);
    await go(back);
  };
  return (
    <DeskPage
      title={say('credential.desk.withdraw')}
      breadcrumb={{ to: back, label: say('credential.desk.title') }}
    >
      {withdraw.refusal === undefined ? undefined : (
        <Notice>{refusalSentence(locale, withdraw.refusal)}</Notice>
      )}
      {valid === undefined ? (
        <Notice>{say('credential.desk.withdrawn')}</Notice>
      ) : (
        <ConfirmAction
          label={say('credential.desk.withdraw')}
          onConfirm={() => void act()}
          isBusy={withdraw.isBusy}
          isDangerous
          cancelTo={back}
        >
          <p>{say('credential.desk.withdraw-hint')}</p>
        </ConfirmAction>
      )}
    </DeskPage>
  );
};
