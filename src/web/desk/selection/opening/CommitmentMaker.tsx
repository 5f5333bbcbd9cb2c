import { useId, useState } from 'react';
import { sha256Hex } from '../../../../core/basics/sha256-hex.ts';
import { Action } from '../../../ui/Action.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useSay } from '../../use-say.ts';

/** Letters that a secret needs: the commitment is public, and a short secret is found by trying. */
const shortest = 20;

const freshSecret = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Computes the commitment of a secret that is typed here. The secret stays in this component: it is in no form, is sent
 * nowhere and is gone with the page.
 */
export const CommitmentMaker = ({
  about,
  onUse,
}: {
  /** Whose secret it is, for those who hear the button alone. */
  readonly about?: string;
  /** Told the commitment when it is to be taken over into a field. */
  readonly onUse?: (commitment: string) => void;
}) => {
  const say = useSay();
  const id = useId();
  const [secret, setSecret] = useState('');
  const isLong = secret.length >= shortest;
  const commitment = isLong ? sha256Hex(secret) : undefined;
  return (
    <details className="maker">
      <summary>
        {say('selection.maker.title')}
        {about === undefined ? undefined : <span className="unseen"> {about}</span>}
      </summary>
      <p>{say('selection.maker.what')}</p>
      <TextField
        id={id}
        name={id}
        error={undefined}
        label={say('selection.maker.secret')}
        hint={say('selection.maker.secret-hint', { fewest: String(shortest) })}
        autoComplete="off"
        value={secret}
        onChange={(event) => setSecret(event.currentTarget.value)}
      />
      <div className="form-actions">
        <Action label={say('selection.maker.suggest')} onAct={() => setSecret(freshSecret())} />
        {onUse === undefined ? undefined : (
          <Action
            label={say('selection.maker.use')}
            reason={isLong ? undefined : say('selection.maker.too-short', { fewest: String(shortest) })}
            onAct={() => onUse(commitment ?? '')}
          />
        )}
      </div>
      <div aria-live="polite">
        {commitment === undefined ? undefined : (
          <>
            <p>
              {say('selection.commitment')}: <code>{commitment}</code>
            </p>
            <p>{say('selection.maker.keep')}</p>
          </>
        )}
      </div>
    </details>
  );
};
