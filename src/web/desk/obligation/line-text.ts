import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text, textOf } from '../../../messages.ts';
import { codeName } from './code-name.ts';
import { periodText } from './period-text.ts';
import type { BalanceRead } from './use-obligation.ts';

type LineRead = BalanceRead['lines'][number];

const eventWords = ({ params }: LineRead, locale: Locale): string => {
  const of = (name: string): string => String(params[name] ?? '');
  const period = periodText({ kind: of('kind'), from: of('from'), to: of('to') }, locale);
  const event =
    of('place') === ''
      ? period
      : text(locale, 'obligation.event.at', { event: period, place: codeName('place', of('place'), locale) });
  return text(locale, 'obligation.event.shown', {
    event,
    evidence: textOf(locale, `obligation.evidence.${of('evidence')}`),
  });
};

/** Why a line of a balance is there, in a phrase: the clause of the rule by its label, or the period that it is about. */
export const lineText = (line: LineRead, locale: Locale): string => {
  const { code, label, condition, params } = line;
  const number = (name: string, decimals: number): string => {
    const value = Number(params[name] ?? 0);
    return formatNumber(value, locale, Number.isInteger(value) ? 0 : decimals);
  };
  const day = (name: string): string =>
    params[name] === undefined || params[name] === '' ? '' : formatDate(String(params[name]), locale);
  return textOf(locale, `obligation.line.${code}`, {
    clause: label?.[locale] ?? (condition === '' ? '—' : condition),
    times: number('times', 1),
    of: codeName('fact', String(params['of'] ?? ''), locale),
    from: day('from'),
    completed: day('completed'),
    event: params['kind'] === undefined ? '' : eventWords(line, locale),
    fraction: number('fraction', 2),
    paused: number('paused', 1),
  });
};
