import { readImport, stopImport } from '../../../contract/import.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { Action } from '../../ui/Action.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import './import.css';

/** How far an import is, and the way to stop it. */
export const BatchRun = ({
  institutionId,
  id,
  done,
  of,
  isWaiting,
  mayStop,
}: {
  readonly institutionId: string;
  readonly id: string;
  readonly done: number;
  /** All rows of the file; 0 where nobody counted them. */
  readonly of: number;
  readonly isWaiting: boolean;
  readonly mayStop: boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const stop = useCommand(stopImport);
  const number = (value: number) => formatNumber(value, locale);
  return (
    <div className="run">
      <p>
        {isWaiting
          ? say('import-page.run.waiting')
          : of > 0
            ? say('import-page.run.progress', { done: number(done), rows: number(of) })
            : say('import-page.run.so-far', { done: number(done) })}
      </p>
      <progress
        aria-label={say('import-page.run.label')}
        {...(of > 0 && !isWaiting ? { value: Math.min(done, of), max: of } : {})}
      />
      <p className="field-hint">{say('import-page.run.about')}</p>
      {mayStop && !isWaiting ? (
        <Action
          label={say('import-page.run.stop')}
          isBusy={stop.isBusy}
          onAct={() => void stop.send({ params: { institutionId, id } }).then(async () => forget(readImport))}
        />
      ) : undefined}
      {stop.refusal === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {refusalSentence(locale, stop.refusal)}
        </p>
      )}
    </div>
  );
};
