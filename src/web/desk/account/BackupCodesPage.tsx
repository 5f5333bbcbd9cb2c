import { useState } from 'react';
import { accountSecurityEndpoints } from '../../../contract/account-security.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { BackupCodes } from './BackupCodes.tsx';
import { PasswordConfirmation } from './PasswordConfirmation.tsx';

export const BackupCodesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const renew = useCommand(accountSecurityEndpoints.renewBackupCodes);
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes !== undefined) {
    return (
      <DeskPage
        title={say('account.backup.title')}
        breadcrumb={{ to: deskPaths.security(locale), label: say('account.security.title') }}
      >
        <BackupCodes codes={codes} />
      </DeskPage>
    );
  }
  return (
    <PasswordConfirmation
      title={say('account.backup.renew')}
      consequence={say('account.backup.renew-consequence')}
      label={say('account.backup.renew')}
      onConfirm={async (password) => {
        const sent = await renew.send({ body: { password } });
        if (sent.ok) setCodes(sent.value.backupCodes);
        return sent;
      }}
    />
  );
};
