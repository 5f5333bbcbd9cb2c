import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { beginDraft, listOwnApplications } from '../../../contract/draft.ts';
import { readCall } from '../../../contract/programme.ts';
import { completeRules } from '../../../core/programme/rules.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useOwnApplications } from '../use-own-applications.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { ApplyWay } from './ApplyWay.tsx';
import { CallRulesView } from './CallRulesView.tsx';
import { deadlineText } from './deadline-text.ts';

/** A call as an applicant reads it, with the way to apply. */
export const CallPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const id = usePart('callId');
  const { call } = useSuspenseQuery(queryOf(readCall, { params: { id } })).data;
  const own = useOwnApplications().filter((application) => application.call.id === id);
  const universities = (useMe()?.memberships ?? []).filter(({ role }) => role === 'applicant');
  const begin = useCommand(beginDraft);
  const start = async (institutionId: string): Promise<void> => {
    const begun = await begin.send({ params: { institutionId }, body: { callId: id } });
    if (!begun.ok) return;
    await forget(listOwnApplications);
    await go(deskPaths.draft(locale, institutionId, begun.value.id));
  };
  const { title, summary } = call.rules;
  if (!completeRules.safeParse(call.rules).success) {
    return (
      <DeskPage
        title={title[locale]}
        breadcrumb={{ to: deskPaths.home(locale), label: say('application.call.breadcrumb') }}
      >
        <Notice>{say('programme.call.preview-incomplete')}</Notice>
      </DeskPage>
    );
  }
  return (
    <DeskPage
      title={title[locale]}
      breadcrumb={{ to: deskPaths.home(locale), label: say('application.call.breadcrumb') }}
      lead={summary[locale]}
    >
      <p>
        {call.programme[locale]}. <strong>{deadlineText(call, locale)}</strong>
      </p>
      {begin.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, begin.refusal)}</Notice>}
      <ApplyWay
        call={call}
        own={own}
        universities={universities}
        isBusy={begin.isBusy}
        onBegin={(institutionId) => void start(institutionId)}
      />
      <CallRulesView rules={call.rules} rubricSha256={call.rubricSha256} />
      {universities.length === 0 ? undefined : (
        <>
          <h2>{say('application.call.group')}</h2>
          <p>{say('application.call.group.what')}</p>
          <ul className="lines">
            {universities.map(({ institutionId, institution }) => (
              <li key={institutionId}>
                <Link to={deskPaths.groupTasks(locale, id, institutionId)}>
                  {say('application.call.group.to')}
                </Link>
                : {institution[locale]}
              </li>
            ))}
          </ul>
        </>
      )}
    </DeskPage>
  );
};
