import { signInEndpoints } from '../../contract/sign-in.ts';
import { deskPaths } from '../desk-paths.ts';
import { pageSavers } from './saving/page-savers.ts';
import { useCommand } from './use-command.ts';
import { useEnter } from './use-enter.ts';
import { useLocale } from './use-locale.ts';

/** Ends the session; nothing that was read with it stays in the page. */
export const useSignOut = (): (() => Promise<void>) => {
  const locale = useLocale();
  const enter = useEnter();
  const { send } = useCommand(signInEndpoints.signOut);
  return async () => {
    await pageSavers.flush();
    const sent = await send({});
    // Nobody to sign out is what was wanted.
    if (sent.ok || sent.refusal.code === 'signed-out') await enter(deskPaths.signIn(locale));
  };
};
