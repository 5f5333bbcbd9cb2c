import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/**
 * Two versions of the rules, while there are two: where they differ and who changed what. Each part leads to what was
 * saved, in a window of its own, so that one can look before one chooses; nothing is written until then.
 */
export const CallConflict = ({
  keep,
  onKeep,
  isBusy = false,
  onTake,
}: {
  /** What keeping one's own does here. */
  readonly keep: string;
  readonly onKeep: () => void;
  readonly isBusy?: boolean;
  readonly onTake?: () => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { call, conflict, takeTheirs } = callEditor.use();
  if (conflict === undefined) return undefined;
  return (
    <section className="call-conflict" aria-labelledby="call-conflict-title">
      <h2 id="call-conflict-title">{say('programme.conflict.title')}</h2>
      <Notice>{say('programme.conflict.what')}</Notice>
      <ul>
        {conflict.parts.map(({ part, by }) => (
          <li key={part}>
            <Link to={deskPaths.editCall(locale, call.id, part)} target="_blank">
              {say(`programme.part.${part}`)} {say('programme.conflict.new-window')}
            </Link>
            {': '}
            {say(`programme.conflict.by-${by}`)}
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <Action label={keep} isBusy={isBusy} onAct={onKeep} />
        <Action
          label={say('programme.conflict.take-theirs')}
          onAct={() => {
            takeTheirs();
            onTake?.();
          }}
        />
      </div>
    </section>
  );
};
