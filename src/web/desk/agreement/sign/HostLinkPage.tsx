import { sendHostLink } from '../../../../contract/agreement.ts';
import { dayOf, formatDate } from '../../../../core/basics/format-date.ts';
import { ConfirmAction } from '../../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { agreementAddress } from '../agreement-address.ts';
import { useAgreement } from '../use-agreement.ts';
import { useForgetAgreement } from '../use-forget-agreement.ts';
import { versionName } from '../version-name.ts';

/** Sending the host its personal link again. */
export const HostLinkPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAgreement();
  const timeZone = useTimeZone();
  const { mobility, agreement, may, params } = useAgreement();
  const send = useCommand(sendHostLink);
  const to = agreementAddress(locale, {
    institutionId: params.institutionId,
    mobilityId: mobility.id,
    id: params.id,
  });
  const signer = agreement.content?.host.signer;
  const asked = agreement.signatures.find(({ party }) => party === 'host');
  const day = (instant: string | null | undefined) =>
    instant === null || instant === undefined ? '—' : formatDate(dayOf(instant, timeZone), locale);
  return (
    <DeskPage
      title={say('agreement.host-link')}
      breadcrumb={{ to: to.version, label: versionName(say, agreement) }}
      {...(send.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, send.refusal) }] })}
    >
      {!may.sendHostLink || signer === undefined ? (
        <p className="empty-state">{say('agreement.host-link.not-now')}</p>
      ) : (
        <>
          <Facts
            rows={[
              { title: say('agreement.host.signer'), value: `${signer.name}, ${signer.position}` },
              { title: say('agreement.edit.email'), value: signer.email },
              { title: say('agreement.host-link.sent'), value: day(asked?.askedAt) },
              { title: say('agreement.host-link.until'), value: day(asked?.linkUntil) },
            ]}
          />
          <ConfirmAction
            label={say('agreement.host-link.do')}
            isBusy={send.isBusy}
            cancelTo={to.version}
            onConfirm={() => {
              void send.send({ params }).then(async (sent) => {
                if (!sent.ok) return;
                await forget();
                await go(to.version);
              });
            }}
          >
            <p>{say('agreement.host-link.what')}</p>
            <p>{say('agreement.host-link.wrong-address')}</p>
          </ConfirmAction>
        </>
      )}
    </DeskPage>
  );
};
