import { useState } from 'react';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { refuse } from '../../../core/basics/result.ts';
import type { RefusalAnswer } from '../../../contract/refusal.ts';
import { useQuery } from '@tanstack/react-query';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { call } from '../../api.ts';
import { passkey } from '../passkey.ts';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Signing in without a password: a passkey, or the organisation's single sign-on when there is one. */
export const OtherWays = ({
  to,
  onEnter,
  onRefused,
}: {
  /** Where to go afterwards. */
  readonly to: string;
  readonly onEnter: () => Promise<void>;
  readonly onRefused: (refusal: RefusalAnswer) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const ways = useQuery(queryOf(signInEndpoints.ways, {})).data;
  const verify = useCommand(signInEndpoints.verifyPasskey);
  const start = useCommand(signInEndpoints.singleSignOn);
  const [isAsking, setAsking] = useState(false);

  const askPasskey = async () => {
    const options = await call(signInEndpoints.passkeyOptions, {});
    if (!options.ok) return options;
    const made = await passkey.use(options.value);
    return made.ok ? verify.send({ body: { response: made.value } }) : refuse(made.refusal);
  };
  const withPasskey = async (): Promise<void> => {
    setAsking(true);
    try {
      const sent = await askPasskey();
      if (sent.ok) await onEnter();
      else onRefused(sent.refusal);
    } finally {
      setAsking(false);
    }
  };
  const withOrganisation = async (): Promise<void> => {
    const sent = await start.send({
      body: { provider: 'oidc', callbackURL: to, errorCallbackURL: deskPaths.signIn(locale) },
    });
    if (sent.ok) window.location.assign(sent.value.url);
    else onRefused(sent.refusal);
  };
  return (
    <p className="form-actions">
      <Action
        label={say('account.sign-in.passkey')}
        isBusy={isAsking}
        reason={passkey.isSupported() ? undefined : say('account.passkey.unsupported')}
        onAct={() => void withPasskey()}
      />
      {ways?.oidc === null || ways?.oidc === undefined ? undefined : (
        <Action
          label={say('account.sign-in.single', { name: ways.oidc.name })}
          isBusy={start.isBusy}
          onAct={() => void withOrganisation()}
        />
      )}
    </p>
  );
};
