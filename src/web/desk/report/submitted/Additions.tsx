import type { ReportView } from '../../../../contract/report.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';

/** What was corrected or added after the submission, with its day; what was submitted stays as it was. */
export const Additions = ({ report: { additions, tasks } }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  if (additions.length === 0) return undefined;
  const titleOf = (resultId: string | null) =>
    tasks.find(({ result }) => result !== null && result.id === resultId)?.title;
  return (
    <section aria-labelledby="additions-title">
      <h2 id="additions-title">{say('report.additions')}</h2>
      <ol className="history">
        {additions.map(({ id, resultId, text, addedAt }) => {
          const task = titleOf(resultId);
          return (
            <li key={id}>
              <time dateTime={addedAt}>{formatDateTime(addedAt, locale, timeZone)}</time>
              {task === undefined ? undefined : (
                <p>
                  <strong>{say('report.additions.of', { task })}</strong>
                </p>
              )}
              <p className="written">{text}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
