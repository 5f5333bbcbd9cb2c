import {
  signAgreement,
  signAgreementWithCms,
  signOwnAgreement,
  signOwnAgreementWithCms,
} from '../../../../contract/agreement.ts';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import type { Result } from '../../../../core/basics/result.ts';
import { ConfirmAction } from '../../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementAddress } from '../agreement-address.ts';
import { Differences } from '../Differences.tsx';
import { useAgreement } from '../use-agreement.ts';
import { useForgetAgreement } from '../use-forget-agreement.ts';
import { versionName } from '../version-name.ts';
import { DigitalSignature } from './DigitalSignature.tsx';

/** Signing as the participant or for the sending institution: what is signed, what follows, and with what. */
export const SignPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAgreement();
  const { mobility, agreement, may, params } = useAgreement();
  const own = useCommand(signOwnAgreement);
  const office = useCommand(signAgreement);
  const ownCms = useCommand(signOwnAgreementWithCms);
  const officeCms = useCommand(signAgreementWithCms);
  const { institutionId, id } = params;
  const to = agreementAddress(locale, { institutionId, mobilityId: mobility.id, id });
  const { content, amended, contentSha256 } = agreement;
  const as = may.answerAs;
  const breadcrumb = { to: to.version, label: versionName(say, agreement) };
  if (as === null || contentSha256 === null || content === null) {
    return (
      <DeskPage title={say('agreement.sign')} breadcrumb={breadcrumb}>
        <p className="empty-state">{say('agreement.sign.not-now')}</p>
      </DeskPage>
    );
  }
  const done = async (sent: Result<unknown, RefusalAnswer>): Promise<Result<unknown, RefusalAnswer>> => {
    if (sent.ok) {
      await forget();
      await go(to.version);
    }
    return sent;
  };
  const given = { params, body: { contentSha256 } };
  const sign = async () => done(as === 'participant' ? await own.send(given) : await office.send(given));
  const signWithCms = async (cms: string) => {
    const signed = { params, body: { contentSha256, cms } };
    return done(as === 'participant' ? await ownCms.send(signed) : await officeCms.send(signed));
  };
  const refusal = own.refusal ?? office.refusal;
  return (
    <DeskPage
      title={say('agreement.sign')}
      breadcrumb={breadcrumb}
      lead={
        as === 'participant'
          ? say('agreement.sign.lead-participant')
          : say('agreement.sign.lead-sending', { participant: mobility.participant })
      }
      {...(refusal === undefined ? {} : { faults: [{ message: refusalSentence(locale, refusal) }] })}
    >
      {content.reason === '' ? undefined : (
        <>
          <h2>{say('agreement.part.reason')}</h2>
          <p className="written">{content.reason}</p>
        </>
      )}
      {amended === null ? undefined : <Differences before={amended} after={content} />}
      <h2>{say('agreement.sign.what-title')}</h2>
      <ConfirmAction
        label={say('agreement.sign.do')}
        isBusy={own.isBusy || office.isBusy}
        cancelTo={to.version}
        cancelLabel={say('agreement.sign.read-again')}
        onConfirm={() => void sign()}
      >
        <p>{say(`agreement.sign.what-${as}`, { host: content.host.name })}</p>
        <p>{say('agreement.sign.fixed')}</p>
        <p className="label">
          {say('agreement.fingerprint')}: <code>{contentSha256}</code>
        </p>
      </ConfirmAction>
      <DigitalSignature
        params={params}
        contentSha256={contentSha256}
        isBusy={ownCms.isBusy || officeCms.isBusy}
        send={signWithCms}
      />
    </DeskPage>
  );
};
