import { formatTime } from '../../core/basics/format-date.ts';
import { useSay } from '../desk/use-say.ts';
import { useTimeZone } from '../desk/use-time-zone.ts';

export type Saving =
  | { readonly kind: 'untouched' | 'changed' | 'saving' | 'failed' }
  | { readonly kind: 'saved'; readonly at: string };

/** Whether what stands on the page is with the server ("saved 10:32"), told to a screen reader as well. */
export const SaveState = ({ saving }: { readonly saving: Saving }) => {
  const say = useSay();
  const timeZone = useTimeZone();
  const words = {
    untouched: () => '',
    changed: () => say('desk.unsaved'),
    saving: () => say('desk.saving'),
    failed: () => say('desk.not-saved'),
    saved: () =>
      saving.kind === 'saved' ? say('desk.saved', { time: formatTime(saving.at, timeZone) }) : '',
  };
  return (
    <p aria-live="polite" className={saving.kind === 'failed' ? 'save-state failed' : 'save-state'}>
      {words[saving.kind]()}
    </p>
  );
};
