import { formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { BalanceLine } from '../../core/obligation/balance.ts';
import { clauseWords } from '../../core/obligation/clause-words.ts';
import type { ObligationRule } from '../../core/obligation/rule.ts';
import { isMessageKey, text, textOf } from '../../messages.ts';

const eventWords = ({ params }: BalanceLine, locale: Locale): string => {
  const name = `obligation.kind.${params['kind']}`;
  const kind = isMessageKey(name) ? textOf(locale, name) : String(params['kind']);
  const from = formatDate(String(params['from']), locale);
  const period =
    params['to'] === ''
      ? text(locale, 'obligation.event.open', { kind, from })
      : text(locale, 'obligation.event.period', { kind, from, to: formatDate(String(params['to']), locale) });
  const event =
    params['place'] === ''
      ? period
      : text(locale, 'obligation.event.at', { event: period, place: String(params['place']) });
  const evidence = textOf(locale, `obligation.evidence.${params['evidence']}`);
  return text(locale, 'obligation.event.shown', { event, evidence });
};

/** One line of a balance for people: the months with their sign, and the reason. */
export const obligationLineText = (rule: ObligationRule, line: BalanceLine, locale: Locale): string => {
  const { code, months, params } = line;
  const shown = formatNumber(months, locale, Number.isInteger(months) ? 0 : 1);
  const number = (name: string): string => formatNumber(Number(params[name] ?? 0), locale, 1);
  const day = (name: string): string =>
    params[name] === undefined || params[name] === '' ? '' : formatDate(String(params[name]), locale);
  const reason = textOf(locale, `obligation.line.${code}`, {
    clause: clauseWords(rule, line.clause, locale) || '—',
    times: formatNumber(Number(params['times'] ?? 0), locale, Number.isInteger(params['times']) ? 0 : 1),
    of: String(params['of'] ?? ''),
    from: day('from'),
    completed: day('completed'),
    event: line.event === null ? '' : eventWords(line, locale),
    fraction: formatNumber(
      Number(params['fraction'] ?? 0),
      locale,
      Number.isInteger(params['fraction']) ? 0 : 2,
    ),
    paused: number('paused'),
  });
  return `${shown.padStart(7)}  ${reason}`;
};
