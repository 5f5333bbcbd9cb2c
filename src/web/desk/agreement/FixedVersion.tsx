import { printAgreement } from '../../../contract/agreement.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { agreementAddress } from './agreement-address.ts';
import { AgreementText } from './AgreementText.tsx';
import { AnswerDeeds } from './AnswerDeeds.tsx';
import { Differences } from './Differences.tsx';
import { Downloads } from './Downloads.tsx';
import { Signatures } from './Signatures.tsx';
import type { AgreementRead } from './use-agreement.ts';
import { useIsOwn } from './use-is-own.ts';
import { VersionDeeds } from './VersionDeeds.tsx';
import { VersionState } from './VersionState.tsx';
import { versionName } from './version-name.ts';

/** One version as it is signed: where it stands, what it changes, the whole text, the signatures. */
export const FixedVersion = (read: AgreementRead) => {
  const locale = useLocale();
  const say = useSay();
  const { mobility, agreement } = read;
  const { institutionId, id: mobilityId } = mobility;
  const { id, content, amended, signatures, contentSha256, status } = agreement;
  const isOwn = useIsOwn(mobility);
  const { stay } = agreementAddress(locale, { institutionId, mobilityId, id });
  return (
    <DeskPage
      title={versionName(say, agreement)}
      breadcrumb={{
        to: stay,
        label: isOwn
          ? say('agreement.title')
          : say('agreement.title-of', { participant: mobility.participant }),
      }}
      lead={isOwn ? undefined : mobility.participant}
      {...(status === 'draft'
        ? {}
        : { actions: <Downloads endpoint={printAgreement} params={{ institutionId, id }} /> })}
    >
      <VersionState {...read} />
      <VersionDeeds {...read} />
      {signatures.length === 0 ? undefined : (
        <Signatures signatures={signatures} isCurrent={status === 'offered'} institutionId={institutionId} />
      )}
      {content === null ? (
        <p className="empty-state">{say('agreement.erased')}</p>
      ) : (
        <>
          {amended === null ? undefined : <Differences before={amended} after={content} />}
          <AgreementText content={content} />
          {/* Whoever has read to the end need not go back to the top. */}
          <AnswerDeeds {...read} />
        </>
      )}
      {contentSha256 === null ? undefined : (
        <section aria-labelledby="fingerprint-title">
          <h2 id="fingerprint-title">{say('agreement.fingerprint')}</h2>
          <p>{say('agreement.fingerprint.what')}</p>
          <p>
            <code>{contentSha256}</code>
          </p>
        </section>
      )}
      <History
        records={[
          { institutionId, noun: 'agreement', id },
          ...signatures.map((signature) => ({ institutionId, noun: 'signature', id: signature.id })),
        ]}
      />
    </DeskPage>
  );
};
