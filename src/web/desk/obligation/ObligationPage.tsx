import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { RequestKind } from '../../../core/obligation/obligation-record.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { BalanceBar } from './BalanceBar.tsx';
import { BalanceLines } from './BalanceLines.tsx';
import { balanceSentence } from './balance-sentence.ts';
import { checkedRuleOf } from './checked-rule-of.ts';
import { EventTable } from './EventTable.tsx';
import { NextDates } from './NextDates.tsx';
import { obligationRecords } from './obligation-records.ts';
import { OwnDeeds } from './OwnDeeds.tsx';
import { Readers } from './Readers.tsx';
import { periodText } from './period-text.ts';
import { RefundTable } from './RefundTable.tsx';
import { RequestTable } from './RequestTable.tsx';
import { tengeText } from './tenge-text.ts';
import { useObligation } from './use-obligation.ts';
import { WhatCounts } from './WhatCounts.tsx';

/** The own obligation: what is left and why, what is missing and by when, what counts, what was claimed, asked and decided. */
export const ObligationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const read = useObligation();
  const { obligation, balance, requests, instalments } = read;
  const { institutionId, id, status } = obligation;
  const { rule } = checkedRuleOf(read.rule);
  const isOpen = status === 'running' || status === 'refunding';
  /** Leads to an objection, or to the appeal against a refused one; once, until something new is decided. */
  const against = (
    subjectId: string,
    isRefused: boolean,
    {
      decidedAt,
      about,
      kind,
    }: { readonly decidedAt: string | null; readonly about: string; readonly kind?: RequestKind },
  ) => {
    const isAsked = requests.some(
      (request) =>
        request.subjectId === subjectId &&
        (request.status === 'filed' ||
          (request.status === 'refused' && request.filedAt >= (decidedAt ?? ''))),
    );
    if (!isOpen || !isRefused || isAsked) return undefined;
    return (
      <Link to={deskPaths.againstObligation(locale, institutionId, id, subjectId)}>
        {say(kind === 'objection' ? 'obligation.against.appeal' : 'obligation.against.link')}
        <span className="unseen">: {about}</span>
      </Link>
    );
  };
  return (
    <DeskPage
      title={say('obligation.own.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={obligation.callTitle[locale]}
    >
      <Notice isDone={!isOpen}>
        <p className="balance-sentence">{balanceSentence(read, 'own', locale)}</p>
      </Notice>
      <BalanceBar balance={balance} rule={read.rule} />
      {isOpen ? <NextDates read={read} /> : undefined}
      <OwnDeeds obligation={obligation} requests={requests} rule={rule} />
      {instalments.length === 0 ? undefined : (
        <section aria-labelledby="refund-title">
          <h2 id="refund-title">{say('obligation.refund.title')}</h2>
          <p>{say('obligation.refund.what')}</p>
          <RefundTable instalments={instalments} />
          {against(id, status === 'refunding', { decidedAt: null, about: say('obligation.refund.title') })}
        </section>
      )}
      <BalanceLines balance={balance} />
      {status === 'running' && balance.refund > 0 ? (
        <p>{say('obligation.lines.refund', { amount: tengeText(Math.round(balance.refund), locale) })}</p>
      ) : undefined}
      <h2>{say('obligation.events')}</h2>
      <EventTable
        read={read}
        empty={say('obligation.events.empty-own')}
        renderAct={(event) =>
          against(event.id, event.status === 'refused', {
            decidedAt: event.decidedAt,
            about: periodText({ kind: event.kind, from: event.startsOn, to: event.endsOn }, locale),
          })
        }
      />
      <h2>{say('obligation.requests')}</h2>
      <RequestTable
        read={read}
        empty={say('obligation.requests.empty-own')}
        renderAct={(request) =>
          against(request.id, request.status === 'refused' && request.kind !== 'appeal', {
            decidedAt: request.decidedAt,
            about: say(`obligation.request.${request.kind}`),
            kind: request.kind,
          })
        }
      />
      <h2>{say('obligation.counts')}</h2>
      <WhatCounts rule={rule} />
      <p>
        <Link to={deskPaths.obligationRule(locale, read.rule.id)}>{say('obligation.rule.read')}</Link>
      </p>
      <h2>{say('obligation.facts')}</h2>
      <Facts
        rows={[
          { title: say('office.reference'), value: obligation.reference },
          { title: say('obligation.facts.starts'), value: formatDate(obligation.startsOn, locale) },
          { title: say('obligation.facts.grant'), value: tengeText(obligation.grantAmount, locale) },
        ]}
      />
      <Readers institutionId={institutionId} />
      <History records={obligationRecords(read)} />
    </DeskPage>
  );
};
