import { Link } from '@tanstack/react-router';
import { downloadVerificationFile, type VerificationView } from '../../../contract/verification.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { countries } from '../../countries.ts';
import { apiAddress } from '../office/api-address.ts';
import { AgreedTask } from '../report/AgreedTask.tsx';
import { EvidenceShown } from '../report/submitted/EvidenceShown.tsx';
import { ResultWords } from '../report/submitted/ResultWords.tsx';
import { dueText } from '../review/due-text.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { GivenVerdict } from './GivenVerdict.tsx';
import { VerdictForm } from './VerdictForm.tsx';

const goToVerdict = (): void => {
  const verdict = document.getElementById('verdict-side');
  verdict?.focus();
  verdict?.scrollIntoView();
};

/** What was agreed, what was reported and what shows it; beside it, or below it on a phone, the verdict. */
export const VerificationDesk = ({ verification }: { readonly verification: VerificationView }) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const { id, status, taskTitle, callTitle, dueOn, task, evidence, additions, awaitsRevision } = verification;
  const isOpen = status === 'drawn';
  return (
    <DeskPage
      title={taskTitle}
      breadcrumb={{ to: deskPaths.verifications(locale), label: say('report.queue') }}
      lead={
        <>
          {callTitle[locale]}. {isOpen ? dueText(dueOn, today, locale) : undefined}
        </>
      }
    >
      <button type="button" className="plain to-sheet" onClick={goToVerdict}>
        {say('report.verify.to-verdict')}
        <span aria-hidden="true"> ↓</span>
      </button>
      <div className="review-desk">
        <section aria-label={say('report.verify.report')}>
          <h2>{say('report.verify.who')}</h2>
          <Facts
            rows={[
              { title: say('report.facts.participant'), value: verification.participant },
              { title: say('report.verify.sending'), value: verification.institution[locale] },
              {
                title: say('report.facts.host'),
                value: `${verification.hostName}, ${countries.nameOf(verification.country, locale)}`,
              },
            ]}
          />
          <h2>{say('report.agreed')}</h2>
          <AgreedTask task={task} />
          <h2>{say('report.came')}</h2>
          <ResultWords result={verification} />
          <h2>{say('report.task.evidence')}</h2>
          <EvidenceShown
            evidence={evidence}
            fileAddress={(fileId) => apiAddress(downloadVerificationFile, { id, fileId })}
          />
          {additions.length === 0 ? undefined : (
            <>
              <h2>{say('report.verify.additions')}</h2>
              {additions.map(({ text, addedAt }) => (
                <div key={addedAt}>
                  <p className="label">{formatDate(addedAt.slice(0, 10), locale)}</p>
                  <p className="written">{text}</p>
                </div>
              ))}
            </>
          )}
        </section>
        <section className="review-side" aria-labelledby="verdict-side">
          <h2 id="verdict-side" tabIndex={-1}>
            {say('report.verify.verdict')}
          </h2>
          {isOpen ? undefined : <GivenVerdict verification={verification} />}
          {isOpen || awaitsRevision ? <VerdictForm verification={verification} /> : undefined}
          {isOpen ? (
            <ul className="step-back">
              <li>
                <Link to={deskPaths.verificationConflict(locale, id)}>{say('review.conflict')}</Link>
              </li>
            </ul>
          ) : undefined}
        </section>
      </div>
    </DeskPage>
  );
};
