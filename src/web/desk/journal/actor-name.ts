import type { EntryView } from '../../../contract/journal.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** Who did it, in words: his name, or what he was where he has none or none any more. */
export const actorName = (
  locale: Locale,
  { actor, actorName: name }: Pick<EntryView, 'actor' | 'actorName'>,
): string => {
  if (name !== null) return name;
  if (
    actor === 'operator' ||
    actor === 'system' ||
    actor === 'reviewer' ||
    actor === 'verifier' ||
    actor === 'host' ||
    actor === 'alumnus' ||
    actor === 'participant'
  )
    return text(locale, `journal.actor.${actor}`);
  return text(locale, 'journal.actor.forgotten');
};
