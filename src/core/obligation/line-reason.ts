import type { BalanceLine } from './balance.ts';
import { clauseWords } from './clause-words.ts';
import type { ObligationRule } from './rule.ts';

const eventText = ({ params, event }: BalanceLine): string => {
  const period = params['to'] === '' ? `since ${params['from']}` : `${params['from']} to ${params['to']}`;
  const place = params['place'] === '' ? '' : ` in ${params['place']}`;
  return event === null ? '' : `${params['kind']} ${period}${place}, ${params['evidence']}`;
};

/**
 * The reason of a line in code-like English for `--json`: the code, what the clause or event says, and its numbers, such as
 * `base (place: astana|almaty)` or `credit (work 2024-01-01 to 2024-12-31 in almaty, employer-letter, fraction 1)`.
 */
export const lineReason = (rule: ObligationRule, line: BalanceLine): string => {
  const { code, clause, params } = line;
  const parts = [
    eventText(line),
    line.event === null || code.startsWith('not-') ? clauseWords(rule, clause, 'en') : '',
    code === 'multiple' ? `${params['times']} × ${params['of']}` : '',
    params['completed'] === undefined ? '' : `from ${params['from']}, completed ${params['completed']}`,
    code === 'credit' ? `fraction ${params['fraction']}` : '',
    params['paused'] === undefined ? '' : `${params['paused']} months`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? code : `${code} (${parts.join(', ')})`;
};
