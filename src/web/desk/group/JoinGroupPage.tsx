import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listOwnApplications } from '../../../contract/draft.ts';
import { joinGroup, readGroup, readGroupInvitation } from '../../../contract/group.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { addressSecret } from '../../address-secret.ts';
import { Loading } from '../Loading.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { Refused } from '../refused.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { UniversityTaskFacts } from './UniversityTaskFacts.tsx';

/** Where a group's link leads: who invites to what, then the way in. What the link carries has left the address before this page is drawn. */
export const JoinGroupPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const join = useCommand(joinGroup);
  const token = addressSecret.read() ?? '';
  const { data: group, error } = useQuery({
    ...queryOf(readGroupInvitation, { body: { token } }),
    enabled: token !== '',
  });
  const act = async (): Promise<void> => {
    const joined = await join.send({ body: { token } });
    if (!joined.ok) return;
    await forget(listOwnApplications, readGroup);
    await go(deskPaths.group(locale, joined.value.institutionId, joined.value.groupId));
  };
  const frame = {
    title: say('application.join.title'),
    breadcrumb: { to: deskPaths.home(locale), label: say('desk.home.title') },
  };
  if (error !== null && !(error instanceof Refused)) throw error;
  if (token === '' || error !== null)
    return (
      <DeskPage {...frame}>
        <p>{error === null ? say('application.join.no-token') : refusalSentence(locale, error.refusal)}</p>
      </DeskPage>
    );
  if (group === undefined) return <Loading />;
  const { call, universityTask } = group;
  return (
    <DeskPage
      {...frame}
      lead={say('application.join.to', { task: universityTask.content.title[locale] })}
      {...(join.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, join.refusal) }] })}
    >
      <Facts
        rows={[
          { title: say('application.join.leader'), value: group.leaderName },
          { title: say('application.join.university'), value: group.institutionName[locale] },
          { title: say('application.join.call'), value: call.rules.title[locale] },
          {
            title: say('application.join.until'),
            value: zonedText(call.rules.closesAt, locale, call.rules.timeZone),
          },
          { title: say('application.join.members'), value: formatNumber(group.members, locale) },
        ]}
      />
      <h2>{universityTask.content.title[locale]}</h2>
      <UniversityTaskFacts task={universityTask} priorities={call.rules.priorities} />
      <p>{say('application.join.what')}</p>
      <div className="form-actions">
        <Button loading={join.isBusy} onClick={() => void act()}>
          {say('application.join.do')}
        </Button>
      </div>
    </DeskPage>
  );
};
