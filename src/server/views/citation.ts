import { formatDate } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import type { readPublicResult } from '../../register/report/read-public-result.ts';

export type CitedResult = NonNullable<Awaited<ReturnType<typeof readPublicResult>>>;

/** How a result is cited in running text; invented data say so first. */
export const citationOf = (
  locale: Locale,
  { id, title, participant, institution, hostName, country, verifiedOn, verdict }: CitedResult,
  { publicUrl, isDemonstration }: { readonly publicUrl: string; readonly isDemonstration: boolean },
): string => {
  const cited = text(locale, 'citation.full', {
    author: participant ?? text(locale, 'citation.anonymous'),
    title,
    year: verifiedOn.slice(0, 4),
    institution: institution[locale],
    host: hostName === '' ? country : hostName,
    date: formatDate(verifiedOn, locale),
    verdict: text(locale, `report-mail.verdict.${verdict}`),
    address: `${publicUrl}/${locale}/results/${id}`,
  });
  return isDemonstration ? `${text(locale, 'citation.demonstration')} ${cited}` : cited;
};
