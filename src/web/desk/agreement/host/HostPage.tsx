import { useQuery } from '@tanstack/react-query';
import { readHostSignature } from '../../../../contract/host-signature.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { addressSecret } from '../../../address-secret.ts';
import { Loading } from '../../Loading.tsx';
import { queryOf } from '../../query-of.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { Refused } from '../../refused.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { HostAgreement } from './HostAgreement.tsx';

/** The page of the host's personal link: no account, the language of the letter, and kind words where the link is spent. */
export const HostPage = () => {
  const locale = useLocale();
  const say = useSay();
  const token = addressSecret.read() ?? '';
  const { data, error } = useQuery({
    ...queryOf(readHostSignature, { params: { token } }),
    enabled: token !== '',
    staleTime: 0,
  });
  if (token === '' || error !== null) {
    return (
      <DeskPage title={say('agreement.host-page.title')}>
        <p>
          {error instanceof Refused
            ? refusalSentence(locale, error.refusal)
            : say('agreement.host-page.no-link')}
        </p>
        <p>{say('agreement.host-page.ask-again')}</p>
      </DeskPage>
    );
  }
  return data === undefined ? <Loading /> : <HostAgreement token={token} read={data} />;
};
