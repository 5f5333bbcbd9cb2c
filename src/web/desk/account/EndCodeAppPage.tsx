import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { accountSecurityEndpoints } from '../../../contract/account-security.ts';
import { readMe } from '../../../contract/me.ts';
import { deskPaths } from '../../desk-paths.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { PasswordConfirmation } from './PasswordConfirmation.tsx';

export const EndCodeAppPage = () => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const router = useRouter();
  const end = useCommand(accountSecurityEndpoints.endCode);
  return (
    <PasswordConfirmation
      title={say('account.factor.end-title')}
      consequence={say('account.factor.end-consequence')}
      label={say('account.factor.end')}
      isDangerous
      onConfirm={async (password) => {
        const sent = await end.send({ body: { password } });
        if (sent.ok) {
          await queries.invalidateQueries({ queryKey: [readMe.id] });
          await router.navigate({ href: deskPaths.security(locale) });
        }
        return sent;
      }}
    />
  );
};
