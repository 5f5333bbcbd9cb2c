import { refuseAgreement, refuseOwnAgreement } from '../../../../contract/agreement.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { ReasonPage } from '../../office/ReasonPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementAddress } from '../agreement-address.ts';
import { useAgreement } from '../use-agreement.ts';
import { useForgetAgreement } from '../use-forget-agreement.ts';
import { versionName } from '../version-name.ts';

/** Refusing as the participant or for the sending institution, with what is to be changed. */
export const RefusePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAgreement();
  const { mobility, agreement, may, params } = useAgreement();
  const own = useCommand(refuseOwnAgreement);
  const office = useCommand(refuseAgreement);
  const to = agreementAddress(locale, {
    institutionId: params.institutionId,
    mobilityId: mobility.id,
    id: params.id,
  });
  const back = { to: to.version, label: versionName(say, agreement) };
  const { contentSha256 } = agreement;
  const as = may.answerAs;
  if (as === null || contentSha256 === null) {
    return (
      <DeskPage title={say('agreement.refuse')} breadcrumb={back}>
        <p className="empty-state">{say('agreement.sign.not-now')}</p>
      </DeskPage>
    );
  }
  return (
    <ReasonPage
      title={say('agreement.refuse')}
      back={back}
      what={<p>{say(`agreement.refuse.what-${as}`)}</p>}
      submit={say('agreement.refuse.do')}
      hint={say('agreement.refuse.hint')}
      send={async (reason) => {
        const given = { params, body: { contentSha256, reason } };
        const sent = as === 'participant' ? await own.send(given) : await office.send(given);
        if (!sent.ok) return sent;
        await forget();
        await go(to.version);
        return sent;
      }}
    />
  );
};
