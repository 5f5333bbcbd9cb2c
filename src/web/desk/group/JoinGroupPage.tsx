import { Button } from '@mantine/core';
import { listOwnApplications } from '../../../contract/draft.ts';
import { joinGroup, readGroup } from '../../../contract/group.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { addressSecret } from '../../address-secret.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Where a group's link leads. What it carries has left the address before this page is drawn. */
export const JoinGroupPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const join = useCommand(joinGroup);
  const token = addressSecret.read() ?? '';
  const act = async (): Promise<void> => {
    const joined = await join.send({ body: { token } });
    if (!joined.ok) return;
    await forget(listOwnApplications, readGroup);
    await go(deskPaths.group(locale, joined.value.institutionId, joined.value.groupId));
  };
  return (
    <DeskPage
      title={say('application.join.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      {...(join.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, join.refusal) }] })}
    >
      {token === '' ? (
        <p>{say('application.join.no-token')}</p>
      ) : (
        <>
          <p>{say('application.join.what')}</p>
          <div className="form-actions">
            <Button loading={join.isBusy} onClick={() => void act()}>
              {say('application.join.do')}
            </Button>
          </div>
        </>
      )}
    </DeskPage>
  );
};
