import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { endPartnerAgreement, listPartnerAgreements } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { ReasonPage } from '../ReasonPage.tsx';
import { useUniversity } from '../use-university.ts';

/** Ends an agreement before its day; stays that were agreed go on. */
export const EndAgreementPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const forget = useForget();
  const go = useGo();
  const { agreementId = '' } = useParams({ strict: false }) as { readonly agreementId?: string };
  const { institutionId } = useUniversity();
  const { agreements } = useSuspenseQuery(queryOf(listPartnerAgreements, { params: { institutionId } })).data;
  const end = useCommand(endPartnerAgreement);
  const agreement = agreements.find(({ id }) => id === agreementId);
  if (agreement === undefined) return <NotFoundPage />;
  const { number, hostName } = agreement;
  return (
    <ReasonPage
      title={say('programme.agreement.end-title', { number, host: hostName })}
      back={{ to: keep(deskPaths.agreements(locale)), label: say('programme.agreement.list') }}
      what={<p>{say('programme.agreement.end-what')}</p>}
      submit={say('programme.agreement.end')}
      hint={say('programme.agreement.reason-hint')}
      send={async (reason) => {
        const sent = await end.send({ params: { institutionId, id: agreement.id }, body: { reason } });
        if (sent.ok) {
          await forget(listPartnerAgreements);
          await go(keep(deskPaths.agreements(locale)));
        }
        return sent;
      }}
    />
  );
};
