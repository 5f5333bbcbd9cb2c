import type { PublicResult } from '../../../contract/catalogue.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import { countries } from '../../countries.ts';

/** A code's own name, or the code where nobody has named it. */
const named = (locale: Locale, key: string, code: string): string =>
  isMessageKey(key) ? textOf(locale, key) : code;

/** Whose result it is as far as he agreed, from where, of which call, and when it was verified. */
export const ResultFacts = ({
  locale,
  result,
}: {
  readonly locale: Locale;
  readonly result: PublicResult;
}) => {
  const { participant, institution, hostName, country, level, kind, callTitle } = result;
  const rows = [
    [
      'report.public.who',
      `${participant ?? text(locale, 'report.public.without-name')}, ${institution[locale]}`,
    ],
    ['report.public.where', `${hostName}, ${countries.nameOf(country, locale)}`],
    ['report.public.level', named(locale, `application.level.${level}`, level)],
    ['report.public.kind', named(locale, `application.task-kind.${kind}`, kind)],
    ['report.public.call', callTitle[locale]],
    ['report.public.reported', formatDate(result.reportedOn, locale)],
    ['report.public.verified', formatDate(result.verifiedOn, locale)],
  ] as const;
  return (
    <dl className="result-facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{text(locale, label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
