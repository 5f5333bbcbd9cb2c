import { Action } from '../../../ui/Action.tsx';
import { useSay } from '../../use-say.ts';

/** The buttons of coding; on a phone they stay at the lower edge, under the thumb. */
export const CodingTools = ({
  quote,
  whyNotCode,
  canUndo,
  canRedo,
  onCode,
  onMemo,
  onUndo,
  onRedo,
  onHelp,
}: {
  /** What is marked; empty for nothing. */
  readonly quote: string;
  /** Why nothing may be coded here, in words. */
  readonly whyNotCode: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onCode: () => void;
  readonly onMemo: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
}) => {
  const say = useSay();
  const unmarked = quote === '' ? say('study-coding.nothing-marked') : undefined;
  return (
    <div
      className="coding-tools"
      role="toolbar"
      aria-label={say('study-coding.tools')}
      id="coding-tools"
      tabIndex={-1}
    >
      <p className="coding-marked">{quote === '' ? say('study-coding.nothing-marked') : `«${quote}»`}</p>
      <div className="coding-buttons">
        <Action isMain label={say('study-coding.apply')} onAct={onCode} reason={whyNotCode ?? unmarked} />
        <Action label={say('study-coding.memo')} onAct={onMemo} reason={unmarked} />
        <Action
          label={say('study-coding.undo')}
          onAct={onUndo}
          reason={canUndo ? undefined : say('study-coding.nothing-to-undo')}
        />
        <Action
          label={say('study-coding.redo')}
          onAct={onRedo}
          reason={canRedo ? undefined : say('study-coding.nothing-to-redo')}
        />
        <Action label={say('study-coding.help')} onAct={onHelp} />
      </div>
    </div>
  );
};
