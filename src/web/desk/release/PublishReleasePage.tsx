import { formatDate } from '../../../core/basics/format-date.ts';
import { listReleases, publishRelease, readRelease } from '../../../contract/release-desk.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useRelease } from './use-release.ts';

/** Asks before a release is published: what follows from it. */
export const PublishReleasePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { release } = useRelease();
  const publish = useCommand(publishRelease);
  const back = deskPaths.officeRelease(locale, release.id);
  return (
    <DeskPage
      title={say('release-desk.publish')}
      breadcrumb={{
        to: back,
        label: say('release-desk.of', { day: formatDate(release.dataThrough, locale) }),
      }}
      {...(publish.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, publish.refusal) }] })}
    >
      <ConfirmAction
        label={say('release-desk.publish.do')}
        isBusy={publish.isBusy}
        isDangerous
        cancelTo={back}
        onConfirm={() => {
          void publish.send({ params: { id: release.id } }).then(async (sent) => {
            if (!sent.ok) return;
            await forget(listReleases, readRelease);
            await go(back);
          });
        }}
      >
        <p>{say('release-desk.publish.follows')}</p>
      </ConfirmAction>
    </DeskPage>
  );
};
