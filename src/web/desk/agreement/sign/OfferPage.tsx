import { useState } from 'react';
import { offerAgreement } from '../../../../contract/agreement.ts';
import { ConfirmAction } from '../../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { toldFaults } from '../../office/told-faults.ts';
import { pageSavers } from '../../saving/page-savers.ts';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementAddress } from '../agreement-address.ts';
import { AgreementText } from '../AgreementText.tsx';
import { Differences } from '../Differences.tsx';
import { useAgreement } from '../use-agreement.ts';
import { useForgetAgreement } from '../use-forget-agreement.ts';
import { versionName } from '../version-name.ts';

/** The draft as it will be fixed, and who is asked to sign it. */
export const OfferPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAgreement();
  const { mobility, agreement, may, params } = useAgreement();
  const offer = useCommand(offerAgreement);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const { institutionId, id } = params;
  const to = agreementAddress(locale, { institutionId, mobilityId: mobility.id, id });
  const { content, amended, base, missing } = agreement;
  const send = async (): Promise<void> => {
    await pageSavers.flush();
    if (!pageSavers.isSaved(id)) {
      setFaults([{ message: say('application.check.unsaved') }]);
      return;
    }
    const sent = await offer.send({ params, body: { base } });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]).map(({ message }) => ({ message })));
      return;
    }
    await forget();
    await go(to.version);
  };
  return (
    <DeskPage
      title={say('agreement.offer')}
      breadcrumb={{ to: to.version, label: versionName(say, agreement) }}
      lead={say('agreement.offer.lead')}
      faults={faults}
    >
      {content === null || !may.offer || missing.length > 0 ? (
        <p className="empty-state">{say('agreement.offer.not-now')}</p>
      ) : (
        <>
          {amended === null ? undefined : <Differences before={amended} after={content} />}
          <AgreementText content={content} />
          <h2>{say('agreement.offer.then')}</h2>
          <ConfirmAction
            label={say('agreement.offer.do')}
            isBusy={offer.isBusy}
            cancelTo={to.version}
            cancelLabel={say('agreement.edit.back')}
            onConfirm={() => void send()}
          >
            <p>{say('agreement.offer.what')}</p>
            <p>
              {say('agreement.offer.host', {
                name: content.host.signer.name,
                email: content.host.signer.email,
                language: say(`agreement.language-in.${content.host.signer.locale}`),
              })}
            </p>
          </ConfirmAction>
        </>
      )}
    </DeskPage>
  );
};
