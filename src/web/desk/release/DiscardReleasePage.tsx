import { formatDate } from '../../../core/basics/format-date.ts';
import { listReleases, discardRelease, readRelease } from '../../../contract/release-desk.ts';
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

/** Asks before a release is thrown away: what follows from it. */
export const DiscardReleasePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { release } = useRelease();
  const discard = useCommand(discardRelease);
  const back = deskPaths.officeRelease(locale, release.id);
  return (
    <DeskPage
      title={say('release-desk.discard')}
      breadcrumb={{
        to: back,
        label: say('release-desk.of', { day: formatDate(release.dataThrough, locale) }),
      }}
      {...(discard.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, discard.refusal) }] })}
    >
      <ConfirmAction
        label={say('release-desk.discard.do')}
        isBusy={discard.isBusy}
        isDangerous
        cancelTo={back}
        onConfirm={() => {
          void discard.send({ params: { id: release.id } }).then(async (sent) => {
            if (!sent.ok) return;
            await forget(listReleases, readRelease);
            await go(back);
          });
        }}
      >
        <p>{say('release-desk.discard.follows')}</p>
      </ConfirmAction>
    </DeskPage>
  );
};
