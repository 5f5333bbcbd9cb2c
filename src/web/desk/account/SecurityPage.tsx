import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { accountSecurityEndpoints } from '../../../contract/account-security.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { ChangePassword } from './ChangePassword.tsx';
import { Passkeys } from './Passkeys.tsx';
import { Sessions } from './Sessions.tsx';

const CodeApp = () => {
  const locale = useLocale();
  const say = useSay();
  const isOn = useMe()?.account?.hasSecondFactor === true;
  return (
    <section aria-labelledby="factor-title">
      <h2 id="factor-title">{say('account.factor.title')}</h2>
      <p>{say(isOn ? 'account.factor.on' : 'account.factor.off')}</p>
      <p className="form-actions">
        {isOn ? (
          <>
            <Link to={deskPaths.backupCodes(locale)}>{say('account.backup.renew')}</Link>
            <Link to={deskPaths.endCodeApp(locale)}>{say('account.factor.end-title')}</Link>
          </>
        ) : (
          <Link to={deskPaths.addCodeApp(locale)}>{say('account.factor.add-title')}</Link>
        )}
      </p>
    </section>
  );
};

export const SecurityPage = () => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const { done } = useSearch({ strict: false }) as { readonly done?: string };
  return (
    <DeskPage
      title={say('account.security.title')}
      breadcrumb={{ to: deskPaths.account(locale), label: say('account.title') }}
    >
      {done === 'factor' ? <Notice isDone>{say('account.factor.done')}</Notice> : undefined}
      <ChangePassword
        onChanged={async () =>
          queries.invalidateQueries({ queryKey: [accountSecurityEndpoints.listSessions.id] })
        }
      />
      <CodeApp />
      <Passkeys />
      <Sessions />
    </DeskPage>
  );
};
