import { withdrawPartnerDocument } from '../../../contract/partner.ts';
import { deskPaths } from '../../desk-paths.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { ReasonPage } from '../office/ReasonPage.tsx';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useForgetPartner } from './use-forget-partner.ts';
import { usePartnerStay } from './use-partner-stay.ts';

/** Asks why before a document that was kept by mistake is taken away. */
export const WithdrawDocumentPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetPartner();
  const id = usePart('documentId');
  const { stay, documents } = usePartnerStay();
  const withdraw = useCommand(withdrawPartnerDocument);
  const document = documents.find((known) => known.id === id);
  if (document === undefined) return <NotFoundPage />;
  const { institutionId, participant } = stay;
  const back = deskPaths.partnerStay(locale, institutionId, stay.id);
  return (
    <ReasonPage
      title={say('partner.withdraw')}
      back={{ to: back, label: participant === '' ? say('stay.forgotten') : participant }}
      what={<p>{say('partner.withdraw.what', { file: document.fileName })}</p>}
      submit={say('partner.withdraw.do')}
      hint={say('partner.withdraw.hint')}
      send={async (reason) => {
        const sent = await withdraw.send({ params: { institutionId, id }, body: { reason } });
        if (sent.ok) {
          await go(back);
          await forget();
        }
        return sent;
      }}
    />
  );
};
