import { Button } from '@mantine/core';
import { useState } from 'react';
import { deskPaths } from '../../desk-paths.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** The link by which others join: to read, to copy, to send to whom one wants. */
export const GroupInvitation = ({ token }: { readonly token: string }) => {
  const locale = useLocale();
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const link = `${window.location.origin}${deskPaths.joinGroup(locale)}#${token}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // A browser that does not let pages copy: the text is chosen, and the reader copies it himself.
      const field = document.getElementById('group-link');
      if (field instanceof HTMLInputElement) field.select();
    }
  };
  return (
    <section aria-labelledby="invite-title">
      <h2 id="invite-title">{say('application.group.invite')}</h2>
      <p>{say('application.group.invite.what')}</p>
      <div className="form">
        <TextField
          id="group-link"
          name="group-link"
          error={undefined}
          label={say('application.group.invite.link')}
          value={link}
          onChange={() => undefined}
          isReadOnly
        />
        <div className="form-actions">
          <Button variant="default" onClick={() => void copy()}>
            {say('application.group.copy')}
          </Button>
          <span aria-live="polite">{isCopied ? say('application.group.copied') : ''}</span>
        </div>
      </div>
    </section>
  );
};
