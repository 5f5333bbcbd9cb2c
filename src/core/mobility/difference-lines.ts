import type { JsonValue } from '../basics/canonical-json.ts';
import { formatDate } from '../basics/format-date.ts';
import { formatNumber } from '../basics/format-number.ts';
import { agreedMoney } from './agreed-money.ts';
import { agreedRule, type AgreementContent } from './agreement-content.ts';
import { agreementDifferences } from './agreement-differences.ts';
import type { AgreementWords } from './agreement-words.ts';

/** One change as it reads: what, and how it stood and stands; `''` for nothing there. */
export interface DifferenceLine {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

type Fields = Readonly<Record<string, JsonValue>>;

/** What only the program reads. */
const unread = /(?:^host\.hostId|\.position|\.taskId|^obligation\.name\.(?:kk|ru|en))$/;
const days = ['plannedStart', 'plannedEnd', 'dueOn'];

const isFields = (value: JsonValue): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `tasks.1.dueOn` → `tasks.dueOn` and 2, as people count. */
const patternOf = (field: string): { readonly pattern: string; readonly number: string } => {
  const at = /\.(\d+)(?=\.|$)/.exec(field)?.[1];
  return {
    pattern: field.replace(/\.\d+(?=\.|$)/, ''),
    number: at === undefined ? '' : String(Number(at) + 1),
  };
};

/** What a version changes in another one, line by line, in the order of the page and in one language. */
export const differenceLines = (
  before: AgreementContent,
  after: AgreementContent,
  { locale, say, country }: AgreementWords,
): readonly DifferenceLine[] => {
  const titleOf = (taskId: string): string =>
    [...after.tasks, ...before.tasks].find((task) => task.taskId === taskId)?.title ?? taskId;
  const whole = (pattern: string, value: Fields): string => {
    const text = (key: string): string => {
      const found = value[key];
      return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
    };
    if (pattern === 'duties') return text(locale);
    if (pattern === 'costs') {
      return [
        say(`cost-kind.${text('kind')}`),
        say(`payer.${text('paidBy')}`),
        agreedMoney(Number(value['amount']), text('currency'), locale),
      ].join(', ');
    }
    if (pattern === 'courses') {
      const credits = value['credits'];
      return typeof credits === 'number'
        ? say('course.whole', {
            title: text('title'),
            credits: formatNumber(credits, locale, credits % 1 === 0 ? 0 : 1),
          })
        : text('title');
    }
    if (pattern === 'obligation') {
      const rule = agreedRule.parse(value);
      return say('obligation.short', { rule: rule.name[locale], version: String(rule.version) });
    }
    return text('title');
  };
  const read = (field: string, pattern: string, value: JsonValue, of: AgreementContent): string => {
    if (value === null || value === '') return '';
    if (isFields(value)) return whole(pattern, value);
    const last = pattern.split('.').at(-1) ?? '';
    if (typeof value === 'number') {
      const at = Number(/\.(\d+)\./.exec(field)?.[1] ?? -1);
      if (pattern === 'costs.amount') return agreedMoney(value, of.costs[at]?.currency ?? 'KZT', locale);
      return formatNumber(value, locale, value % 1 === 0 ? 0 : 1);
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (days.includes(last)) return formatDate(text, locale);
    if (pattern === 'country') return country(text);
    if (pattern === 'costs.kind') return say(`cost-kind.${text}`);
    if (pattern === 'costs.paidBy') return say(`payer.${text}`);
    if (pattern === 'tasks.kind') return say(`task-kind.${text}`);
    if (pattern === 'tasks.supersededBy') return titleOf(text);
    if (pattern === 'host.signer.locale') return say(`language.${text}`);
    return text;
  };
  return agreementDifferences(before, after)
    .filter(({ field }) => !unread.test(field))
    .map(({ field, before: old, after: now }) => {
      const { pattern, number } = patternOf(field);
      return {
        field,
        label: say(`field.${pattern}`, { number }),
        before: read(field, pattern, old, before),
        after: read(field, pattern, now, after),
      };
    });
};
