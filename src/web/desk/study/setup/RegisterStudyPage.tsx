import { Link } from '@tanstack/react-router';
import { listStudies, readStudy, registerStudy } from '../../../../contract/study-setup.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { ConfirmAction } from '../../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudy } from './use-study.ts';

/** Shows what is frozen or was; asks before it is. */
export const RegisterStudyPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { institutionId, studyId, study, mayWrite } = useStudy();
  const { record, questionsSha256, registeredAt, registeredVersion, registeredSha256 } = study;
  const register = useCommand(registerStudy);
  const back = deskPaths.study(locale, institutionId, studyId);
  const lists = (
    <>
      {(['questions', 'hypotheses'] as const).map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{say(`study-desk.part.${part}`)}</h2>
          {record[part].length === 0 ? (
            <p>{say('study-desk.none-written')}</p>
          ) : (
            <ol>
              {record[part].map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </>
  );
  return (
    <DeskPage
      title={say('study-desk.row.register')}
      lead={say('study-desk.register.lead')}
      breadcrumb={{ to: back, label: study.title }}
      {...(register.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, register.refusal) }] })}
    >
      {registeredAt !== null && registeredSha256 !== null ? (
        <>
          <Notice isDone>
            {say('study-desk.register.done')}
            <Moment at={registeredAt} />
          </Notice>
          {lists}
          <Facts
            rows={[
              {
                title: say('study-desk.record-version'),
                value: say('study-desk.version', { version: formatNumber(registeredVersion ?? 0, locale) }),
              },
              {
                title: say('study-desk.fingerprint'),
                value: <code className="fingerprint">{registeredSha256}</code>,
              },
            ]}
          />
        </>
      ) : record.questions.length === 0 || !mayWrite ? (
        <>
          {lists}
          {mayWrite ? (
            <Notice>
              {say('study-desk.register.missing')}{' '}
              <Link to={deskPaths.studyRecord(locale, institutionId, studyId, 'questions')}>
                {say('study-desk.register.write')}
              </Link>
            </Notice>
          ) : undefined}
        </>
      ) : (
        <ConfirmAction
          label={say('study-desk.register.do')}
          isBusy={register.isBusy}
          cancelTo={back}
          onConfirm={() => {
            void register
              .send({ params: { institutionId, studyId }, body: { sha256: questionsSha256 } })
              .then(async () => forget(readStudy, listStudies));
          }}
        >
          {lists}
          <p>{say('study-desk.register.follows')}</p>
        </ConfirmAction>
      )}
    </DeskPage>
  );
};
