import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSay } from '../use-say.ts';
import './webhook.css';

/** A signing secret, which is shown here and nowhere else, with a way to take it along. */
export const SecretOnce = ({ secret, what }: { readonly secret: string; readonly what: string }) => {
  const say = useSay();
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(secret);
    } catch {
      // A browser that does not let pages copy: the text is chosen, and the reader copies it himself.
      const field = document.getElementById('webhook-secret');
      if (field instanceof HTMLInputElement) field.select();
    }
  };
  return (
    <>
      <Notice isDone>{what}</Notice>
      <div className="form">
        <div className="webhook-secret">
          <TextField
            id="webhook-secret"
            name="webhook-secret"
            error={undefined}
            label={say('webhook.secret')}
            value={secret}
            onChange={() => undefined}
            isReadOnly
          />
        </div>
        <div className="form-actions">
          <Button variant="default" onClick={() => void copy()}>
            {say('webhook.copy')}
          </Button>
          <span aria-live="polite">{copied === secret ? say('webhook.copied') : ''}</span>
        </div>
      </div>
    </>
  );
};
