import { printForHost } from '../../../../contract/host-signature.ts';
import { dayOf, formatDate, formatDateTime } from '../../../../core/basics/format-date.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { AgreementText } from '../AgreementText.tsx';
import { Differences } from '../Differences.tsx';
import { Downloads } from '../Downloads.tsx';
import { Signatures } from '../Signatures.tsx';
import { HostAnswer } from './HostAnswer.tsx';
import type { HostRead } from './host-read.ts';

/** What the host is asked, the whole agreement, and his answer; or what became of the link. */
export const HostAgreement = ({ token, read }: { readonly token: string; readonly read: HostRead }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const {
    state,
    institution,
    participant,
    content,
    amended,
    signatures,
    contentSha256,
    linkUntil,
    answeredAt,
    cause,
  } = read;
  const isOpen = state === 'open';
  const until = formatDate(dayOf(linkUntil, timeZone), locale);
  const answered = answeredAt === null ? '' : formatDateTime(answeredAt, locale, timeZone);
  return (
    <DeskPage
      title={
        participant === '' ? say('agreement.host-page.title') : say('agreement.host-page.of', { participant })
      }
      lead={institution[locale]}
      {...(content === null ? {} : { actions: <Downloads endpoint={printForHost} params={{ token }} /> })}
    >
      {isOpen ? (
        <>
          <p>
            {say(`agreement.host-page.what-${cause === 'first' ? 'first' : 'again'}`, {
              institution: institution[locale],
              participant,
            })}
          </p>
          <p>{say('agreement.host-page.how', { until })}</p>
          <p>
            <a
              href="#answer"
              onClick={(event) => {
                // The address stays as it is: a fragment would be a new place for the router.
                event.preventDefault();
                document.getElementById('answer-title')?.focus();
                document.getElementById('answer-title')?.scrollIntoView();
              }}
            >
              {say('agreement.host-page.to-answer')}
            </a>
          </p>
        </>
      ) : (
        <>
          <Notice isDone={state === 'signed'}>
            {state === 'signed' || state === 'refused'
              ? say(`agreement.host-page.${state}`, { date: answered })
              : say(`agreement.host-page.${state}`)}
          </Notice>
          {state === 'signed' ? undefined : <p>{say('agreement.host-page.ask-again')}</p>}
        </>
      )}
      {content === null ? undefined : (
        <>
          {amended === null ? undefined : <Differences before={amended} after={content} />}
          <AgreementText content={content} />
        </>
      )}
      {signatures.length === 0 ? undefined : <Signatures signatures={signatures} isCurrent={isOpen} />}
      {isOpen && content !== null ? <HostAnswer token={token} read={read} /> : undefined}
      {content === null ? undefined : (
        <section aria-labelledby="fingerprint-title">
          <h2 id="fingerprint-title">{say('agreement.fingerprint')}</h2>
          <p>{say('agreement.fingerprint.what')}</p>
          <p>
            <code>{contentSha256}</code>
          </p>
        </section>
      )}
    </DeskPage>
  );
};
