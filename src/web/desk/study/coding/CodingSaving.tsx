import { Button } from '@mantine/core';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { CodingState } from './coding-store.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

const lostLine: readonly string[] = ['no-connection', 'unavailable', 'our-fault', 'too-many-requests'];

/** Whether everything is with the server; where not, why, and what becomes of it. */
export const CodingSaving = ({
  waiting,
  isSending,
  trouble,
  onDrop,
}: Pick<CodingState, 'waiting' | 'isSending' | 'trouble'> & { readonly onDrop: () => void }) => {
  const say = useSay();
  const locale = useLocale();
  if (trouble === undefined)
    return (
      <p className="save-state" aria-live="polite">
        {say(isSending || waiting > 0 ? 'study-coding.state.sending' : 'study-coding.state.saved')}
      </p>
    );
  if (lostLine.includes(trouble.code))
    return (
      <p className="save-state failed" aria-live="polite">
        {say('study-coding.state.waiting', { count: formatNumber(waiting, locale) })}
      </p>
    );
  if (trouble.code === 'signed-out')
    return (
      <p className="save-state failed" aria-live="polite">
        {say('study-coding.state.signed-out', { count: formatNumber(waiting, locale) })}
      </p>
    );
  return (
    <div className="save-state failed" role="alert">
      <p>{say('study-coding.state.refused', { reason: refusalSentence(locale, trouble) })}</p>
      <Button variant="default" onClick={onDrop}>
        {say('study-coding.state.drop')}
      </Button>
    </div>
  );
};
