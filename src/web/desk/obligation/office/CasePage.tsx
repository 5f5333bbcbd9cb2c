import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { History } from '../../journal/History.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { BalanceBar } from '../BalanceBar.tsx';
import { BalanceLines } from '../BalanceLines.tsx';
import { balanceSentence } from '../balance-sentence.ts';
import { checkedRuleOf } from '../checked-rule-of.ts';
import { EventTable } from '../EventTable.tsx';
import { NextDates } from '../NextDates.tsx';
import { obligationRecords } from '../obligation-records.ts';
import { periodText } from '../period-text.ts';
import { RefundTable } from '../RefundTable.tsx';
import { RequestTable } from '../RequestTable.tsx';
import { requestText } from '../request-text.ts';
import { useObligation } from '../use-obligation.ts';
import { WhatCounts } from '../WhatCounts.tsx';
import { CaseDeeds } from './CaseDeeds.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseLetters } from './CaseLetters.tsx';

/** One obligation at the office: the same balance as its participant sees, what waits for a decision, and what was done. */
export const CasePage = () => {
  const locale = useLocale();
  const say = useSay();
  const read = useObligation();
  const { obligation, balance, instalments } = read;
  const { institutionId, id, status } = obligation;
  const mayDecide = useWhyNot()('decide-obligation-event', institutionId) === undefined;
  const isOpen = status === 'running' || status === 'refunding';
  return (
    <DeskPage
      title={obligation.participant}
      breadcrumb={
        mayDecide
          ? { to: deskPaths.obligationCases(locale), label: say('obligation.cases.title') }
          : { to: `${deskPaths.obligations(locale)}?at=${institutionId}`, label: say('obligation.title') }
      }
      lead={say('obligation.case.lead', {
        call: obligation.callTitle[locale],
        reference: obligation.reference,
      })}
    >
      <Notice isDone={!isOpen}>
        <p className="balance-sentence">{balanceSentence(read, 'case', locale)}</p>
      </Notice>
      <BalanceBar balance={balance} rule={read.rule} />
      {isOpen ? <NextDates read={read} isOwn={false} /> : undefined}
      <h2>{say('obligation.events')}</h2>
      <EventTable
        read={read}
        empty={say('obligation.events.empty')}
        renderAct={(event) =>
          event.status === 'claimed' && mayDecide ? (
            <Link to={deskPaths.decideObligationEvent(locale, institutionId, id, event.id)}>
              {say('obligation.decide')}
              <span className="unseen">
                : {periodText({ kind: event.kind, from: event.startsOn, to: event.endsOn }, locale)}
              </span>
            </Link>
          ) : undefined
        }
      />
      <h2>{say('obligation.requests')}</h2>
      <RequestTable
        read={read}
        empty={say('obligation.requests.empty')}
        renderAct={(request) =>
          request.status === 'filed' && mayDecide ? (
            <Link to={deskPaths.decideObligationRequest(locale, institutionId, id, request.id)}>
              {say('obligation.decide')}
              <span className="unseen">: {requestText(request, locale)}</span>
            </Link>
          ) : undefined
        }
      />
      {instalments.length === 0 ? undefined : (
        <>
          <h2>{say('obligation.refund.title')}</h2>
          <RefundTable
            instalments={instalments}
            renderAct={({ id: instalmentId, amount, paidAmount, dueOn }) =>
              paidAmount < amount && mayDecide ? (
                <Link to={deskPaths.refundPayment(locale, institutionId, id, instalmentId)}>
                  {say('obligation.payment')}
                  <span className="unseen">: {formatDate(dueOn, locale)}</span>
                </Link>
              ) : undefined
            }
          />
        </>
      )}
      <BalanceLines balance={balance} />
      <CaseFacts read={read} />
      <CaseDeeds read={read} />
      <h2>{say('obligation.counts')}</h2>
      <WhatCounts rule={checkedRuleOf(read.rule).rule} />
      <CaseLetters letters={read.letters} />
      <History records={obligationRecords(read)} />
    </DeskPage>
  );
};
