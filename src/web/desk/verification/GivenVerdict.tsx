import type { VerificationView } from '../../../contract/verification.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { VerdictMark } from '../report/VerdictMark.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

/** A verdict that was given, what the participant answered, and what came of that. */
export const GivenVerdict = ({ verification }: { readonly verification: VerificationView }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { verdict, firstVerdict, reason, givenAt, answer, revision } = verification;
  return (
    <>
      {verdict === null ? undefined : (
        <p>
          <VerdictMark verdict={verdict} />
          {firstVerdict === null || firstVerdict === verdict ? undefined : (
            <span className="label">
              {' '}
              {say('report.verdicts.changed', { verdict: say(`report.verdict.${firstVerdict}`) })}
            </span>
          )}
        </p>
      )}
      {givenAt === null ? undefined : (
        <p className="label">
          {say('report.verify.given', { date: formatDateTime(givenAt, locale, timeZone) })}
        </p>
      )}
      <blockquote className="written">{reason}</blockquote>
      {answer === null ? undefined : (
        <>
          <h3>{say('report.verdicts.answer')}</h3>
          <blockquote className="written">{answer}</blockquote>
        </>
      )}
      {revision === null ? undefined : (
        <>
          <h3>{say('report.verdicts.revision')}</h3>
          <blockquote className="written">{revision}</blockquote>
        </>
      )}
    </>
  );
};
