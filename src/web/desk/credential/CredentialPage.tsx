import { useSuspenseQuery } from '@tanstack/react-query';
import { readCredentialOffer } from '../../../contract/credential.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { IssueCredential } from './IssueCredential.tsx';
import { IssuedCredential } from './IssuedCredential.tsx';

/** What a credential of a result is; the holder takes it, downloads it, gives it back. */
export const CredentialPage = () => {
  const locale = useLocale();
  const say = useSay();
  const institutionId = usePart('institutionId');
  const reportId = usePart('reportId');
  const params = { institutionId, id: usePart('resultId') };
  const { offer } = useSuspenseQuery(queryOf(readCredentialOffer, { params })).data;
  const valid = offer.credentials.find(({ status }) => status === 'valid');
  const earlier = offer.credentials.filter(({ status }) => status !== 'valid');
  return (
    <DeskPage
      title={say('credential.desk.title')}
      lead={say('credential.desk.what')}
      breadcrumb={{ to: deskPaths.report(locale, institutionId, reportId), label: say('report.back') }}
    >
      {offer.hasPublicAddress ? undefined : (
        <Notice>
          {say('credential.desk.no-address')}{' '}
          {offer.credentials.length === 0 ? undefined : (
            <a href={new URL(offer.issuer).pathname} download="issuer.json">
              {say('credential.desk.keys')}
            </a>
          )}
        </Notice>
      )}
      {valid === undefined ? undefined : <IssuedCredential credential={valid} />}
      {valid === undefined && offer.isEarned ? <IssueCredential params={params} offer={offer} /> : undefined}
      {valid === undefined && !offer.isEarned ? <p>{say('credential.desk.not-earned')}</p> : undefined}
      {earlier.length === 0 ? undefined : (
        <section aria-labelledby="earlier">
          <h2 id="earlier">{say('credential.desk.earlier')}</h2>
          {earlier.map((one) => (
            <IssuedCredential key={one.id} credential={one} />
          ))}
        </section>
      )}
    </DeskPage>
  );
};
