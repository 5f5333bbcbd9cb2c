import { Link } from '@tanstack/react-router';
import type { ReportView, ResultView, ToldVerification } from '../../../../contract/report.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { VerdictMark } from '../VerdictMark.tsx';

const day = (instant: string): string => instant.slice(0, 10);

const Given = ({ report, verification }: { report: ReportView; verification: ToldVerification }) => {
  const locale = useLocale();
  const say = useSay();
  const { verdict, firstVerdict, reason, answer, revision, givenAt, revisedAt, dueOn } = verification;
  if (verdict === null || givenAt === null) {
    return <p>{say('report.verdicts.waiting', { date: formatDate(dueOn, locale) })}</p>;
  }
  return (
    <>
      <p>
        {formatDate(day(revisedAt ?? givenAt), locale)}: <VerdictMark verdict={verdict} />
        {firstVerdict === null || firstVerdict === verdict ? undefined : (
          <span className="label">
            {' '}
            {say('report.verdicts.changed', { verdict: say(`report.verdict.${firstVerdict}`) })}
          </span>
        )}
      </p>
      {reason === null ? undefined : <blockquote className="written">{reason}</blockquote>}
      {answer === null ? undefined : (
        <>
          <p className="label">{say('report.verdicts.answer')}</p>
          <blockquote className="written">{answer}</blockquote>
        </>
      )}
      {revision === null ? undefined : (
        <>
          <p className="label">{say('report.verdicts.revision')}</p>
          <blockquote className="written">{revision}</blockquote>
        </>
      )}
      {report.isOwn && answer === null ? (
        <p>
          <Link to={deskPaths.answerVerdict(locale, report.institutionId, report.id, verification.id)}>
            {say('report.answer')}
          </Link>
        </p>
      ) : undefined}
    </>
  );
};

/** What verifiers found of one result, without who they are, and what was answered. */
export const Verdicts = ({ report, result }: { report: ReportView; result: ResultView }) => {
  const say = useSay();
  const shown = result.verifications.filter(({ status }) => status === 'drawn' || status === 'given');
  return (
    <div className="verdicts">
      <h3>{say('report.verdicts')}</h3>
      {shown.length === 1 && result.verdict !== null ? undefined : (
        <p>
          {say('report.result.verified')}:{' '}
          {result.verdict === null ? (
            say('report.result.not-verified')
          ) : (
            <VerdictMark verdict={result.verdict} />
          )}
        </p>
      )}
      {shown.length === 0 ? <p>{say('report.verdicts.none')}</p> : undefined}
      {shown.map((verification) => (
        <section
          key={verification.id}
          aria-label={say('report.verdicts.round', { number: String(verification.round) })}
        >
          {shown.length < 2 ? undefined : (
            <h4>{say('report.verdicts.round', { number: String(verification.round) })}</h4>
          )}
          <Given report={report} verification={verification} />
        </section>
      ))}
    </div>
  );
};
