import { Link } from '@tanstack/react-router';
import type { ReportView } from '../../../../contract/report.ts';
import { downloadEvidence } from '../../../../contract/report.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { apiAddress } from '../../office/api-address.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { AgreedTask } from '../AgreedTask.tsx';
import { ConsentChoice } from './ConsentChoice.tsx';
import { EvidenceShown } from './EvidenceShown.tsx';
import { ResultWords } from './ResultWords.tsx';
import { Verdicts } from './Verdicts.tsx';

/** One task: what was agreed beside what was reported, then what verifiers found. */
export const TaskResult = ({
  report,
  task,
}: {
  readonly report: ReportView;
  readonly task: ReportView['tasks'][number];
}) => {
  const locale = useLocale();
  const say = useSay();
  const { taskId, position, title, result } = task;
  const { institutionId, id, isOwn } = report;
  return (
    <section className="task-result" aria-labelledby={taskId}>
      <h2 id={taskId}>
        {say('report.task-number', { number: String(position + 1) })}. {title}
      </h2>
      <div className="agreed-and-came">
        <div>
          <h3>{say('report.agreed')}</h3>
          <AgreedTask task={task} />
        </div>
        {result === null ? undefined : (
          <div>
            <h3>{say('report.came')}</h3>
            <ResultWords result={result} />
            <h4>{say('report.task.evidence')}</h4>
            <EvidenceShown
              evidence={result.evidence}
              fileAddress={(fileId) => apiAddress(downloadEvidence, { institutionId, id, fileId })}
            />
          </div>
        )}
      </div>
      {result === null ? undefined : (
        <>
          <Verdicts report={report} result={result} />
          {isOwn ? (
            <ConsentChoice params={{ institutionId, id }} itemId={result.id} consent={result.consent} />
          ) : undefined}
          {isOwn && (result.verdict === 'achieved' || result.verdict === 'partly') ? (
            <p>
              <Link to={deskPaths.credential(locale, institutionId, id, result.id)}>
                {say('credential.desk.title')}
              </Link>
            </p>
          ) : undefined}
        </>
      )}
    </section>
  );
};
