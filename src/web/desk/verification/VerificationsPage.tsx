import { useSuspenseQuery } from '@tanstack/react-query';
import { listVerifications } from '../../../contract/verification.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { queryOf } from '../query-of.ts';
import { dueText } from '../review/due-text.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { verificationParts } from './verification-parts.ts';

const parts = ['revise', 'write', 'done'] as const;

/** The own queue of a verifier: verdicts that were answered, results to be judged, what is finished. */
export const VerificationsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const { verifications } = useSuspenseQuery({ ...queryOf(listVerifications, {}), staleTime: 0 }).data;
  const queue = verificationParts(verifications);
  const isEmpty = parts.every((part) => queue[part].length === 0);
  return (
    <DeskPage title={say('report.queue')} lead={say('report.queue.lead')}>
      {isEmpty ? (
        <p className="empty-state">{say('report.queue.empty')}</p>
      ) : queue.write.length + queue.revise.length === 0 ? (
        <p className="empty-state">{say('report.queue.nothing-left')}</p>
      ) : undefined}
      {parts.map((part) =>
        queue[part].length === 0 ? undefined : (
          <section key={part} aria-labelledby={`queue-${part}`}>
            <h2 id={`queue-${part}`}>{say(`report.queue.${part}`)}</h2>
            <TaskRows
              label={say(`report.queue.${part}`)}
              rows={queue[part].map(({ id, taskTitle, callTitle, dueOn, status, verdict }) => ({
                key: id,
                to: deskPaths.verification(locale, id),
                label: taskTitle,
                hint: (
                  <>
                    {callTitle[locale]}. {part === 'write' ? dueText(dueOn, today, locale) : undefined}
                  </>
                ),
                status:
                  verdict === null
                    ? say(`report.verification-status.${status}`)
                    : say(`report.verdict.${verdict}`),
                isDone: part === 'done',
              }))}
            />
          </section>
        ),
      )}
    </DeskPage>
  );
};
