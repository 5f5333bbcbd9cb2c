import { closeStudy, listStudies, readStudy } from '../../../../contract/study-setup.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { ConfirmAction } from '../../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudy } from './use-study.ts';

/** Asks before a study is closed. */
export const CloseStudyPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { institutionId, studyId, study } = useStudy();
  const close = useCommand(closeStudy);
  const back = deskPaths.study(locale, institutionId, studyId);
  return (
    <DeskPage
      title={say('study-desk.close')}
      breadcrumb={{ to: back, label: study.title }}
      {...(close.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, close.refusal) }] })}
    >
      <ConfirmAction
        label={say('study-desk.close')}
        isBusy={close.isBusy}
        isDangerous
        cancelTo={back}
        onConfirm={() => {
          void close.send({ params: { institutionId, studyId }, body: {} }).then(async (sent) => {
            if (!sent.ok) return;
            await forget(readStudy, listStudies);
            await go(back);
          });
        }}
      >
        <p>{say('study-desk.close.follows')}</p>
      </ConfirmAction>
    </DeskPage>
  );
};
