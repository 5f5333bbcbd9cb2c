import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { checkedRuleOf } from './checked-rule-of.ts';
import { monthsText } from './months-text.ts';
import { namedValues } from './named-values.ts';
import { tengeText } from './tenge-text.ts';
import type { ObligationRead } from './use-obligation.ts';

/** What is missing and by when: the next proof, the months that are left, what the office owes an answer to, the next payment. */
export const NextDates = ({
  read,
  isOwn = true,
}: {
  readonly read: ObligationRead;
  /** Whether the participant himself reads it. */
  readonly isOwn?: boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const { obligation, balance, events, requests, instalments } = read;
  const due = (day: string) => ({
    date: formatDate(day, locale),
    relative: formatRelativeDays(daysBetween(today, day), locale),
  });
  const { proofDueOn, status } = obligation;
  const claims = events.filter((event) => event.status === 'claimed').length;
  const payment = instalments
    .filter(({ amount, paidAmount }) => paidAmount < amount)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  const { term, reduce } = checkedRuleOf(read.rule).rule;
  const termNamesPlace = namedValues([...term, ...reduce], 'place').length > 0;
  const items = [
    ...(proofDueOn === null
      ? []
      : [
          {
            key: 'proof',
            words: say(
              proofDueOn < today ? 'obligation.next.proof-late' : 'obligation.next.proof',
              due(proofDueOn),
            ),
          },
        ]),
    ...(status === 'running' && balance.balance > 0 && balance.earliestEnd !== null
      ? [
          {
            key: 'left',
            words: say('obligation.next.left', {
              left: monthsText(balance.balance, locale),
              date: formatDate(balance.earliestEnd, locale),
            }),
          },
        ]
      : []),
    ...(status === 'running' && obligation.place === null && termNamesPlace
      ? [{ key: 'place', words: say(isOwn ? 'obligation.next.place' : 'obligation.next.place-office') }]
      : []),
    ...(claims === 0
      ? []
      : [
          {
            key: 'claims',
            words: say('obligation.next.claims', {
              count: claims,
              shown: formatNumber(claims, locale),
              left: monthsText(balance.balanceWithClaims, locale),
            }),
          },
        ]),
    ...requests
      .filter((request) => request.status === 'filed')
      .map(({ id, kind, answerDueOn }) => ({
        key: id,
        words: say('obligation.next.answer', {
          what: say(`obligation.request.${kind}`),
          ...due(answerDueOn),
        }),
      })),
    ...(payment === undefined
      ? []
      : [
          {
            key: 'payment',
            words: say(payment.dueOn < today ? 'obligation.next.payment-late' : 'obligation.next.payment', {
              amount: tengeText(payment.amount - payment.paidAmount, locale),
              ...due(payment.dueOn),
            }),
          },
        ]),
  ];
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{say('obligation.next')}</h2>
      {items.length === 0 ? (
        <p>{say('obligation.next.nothing')}</p>
      ) : (
        <ul className="why-list">
          {items.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
