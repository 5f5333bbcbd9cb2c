import { withdrawAgreement } from '../../../../contract/agreement.ts';
import { DangerousForm } from '../../../ui/DangerousForm.tsx';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementAddress } from '../agreement-address.ts';
import { useAgreement } from '../use-agreement.ts';
import { useForgetAgreement } from '../use-forget-agreement.ts';
import { versionName } from '../version-name.ts';

/** Taking a draft or an offered version back. */
export const WithdrawPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAgreement();
  const { mobility, agreement, params } = useAgreement();
  const withdraw = useCommand(withdrawAgreement);
  const to = agreementAddress(locale, {
    institutionId: params.institutionId,
    mobilityId: mobility.id,
    id: params.id,
  });
  const isDraft = agreement.status === 'draft';
  return (
    <DangerousForm
      title={say(isDraft ? 'agreement.draft.give-up' : 'agreement.withdraw')}
      breadcrumb={{ to: to.version, label: versionName(say, agreement) }}
      consequence={say(isDraft ? 'agreement.draft.give-up-what' : 'agreement.withdraw.what')}
      label={say(isDraft ? 'agreement.draft.give-up' : 'agreement.withdraw')}
      cancelTo={to.version}
      cancelLabel={say('agreement.withdraw.keep')}
      onConfirm={async (reason) => {
        const sent = await withdraw.send({ params, body: reason === undefined ? {} : { reason } });
        if (!sent.ok) return sent;
        await forget();
        await go(to.stay);
        return sent;
      }}
    />
  );
};
