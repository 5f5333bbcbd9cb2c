import { SaveState } from '../../ui/SaveState.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { SectionSaverState } from './section-saver.ts';

const lostLine: readonly string[] = ['no-connection', 'unavailable'];

/** When the section was saved; where it was not, why, and that it is being tried again. */
export const SectionSaving = ({
  saving,
  trouble,
}: Pick<SectionSaverState<unknown>, 'saving' | 'trouble'>) => {
  const locale = useLocale();
  const say = useSay();
  if (trouble === undefined || saving.kind !== 'failed') return <SaveState saving={saving} />;
  return (
    <p aria-live="polite" className="save-state failed">
      {lostLine.includes(trouble.code)
        ? say('application.save.waiting')
        : trouble.code === 'signed-out'
          ? say('application.save.signed-out')
          : say('application.save.refused', { reason: refusalSentence(locale, trouble) })}
    </p>
  );
};
