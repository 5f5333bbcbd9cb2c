import { groupWords } from '../study/group-words.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Words } from './join-words.ts';
import type { RoomState } from './room-line.ts';

/** What a screen reader is told when it changes: a new question, what became of the answer, a line that was lost. */
export const spoken = (
  { place, shows, isOffline, last }: RoomState,
  { locale, words }: { readonly locale: Locale; readonly words: Words },
): string => {
  if (place === undefined) return '';
  if (shows?.isRunning === false) return words('over.title');
  const poll = shows?.poll;
  if (isOffline) return place.answer?.is === 'chosen' ? words('state.waiting') : words('offline');
  if (poll === null || poll === undefined) {
    if (last === 'late') return words('state.late');
    return last === undefined ? '' : words(last === 'counted' ? 'state.closed' : 'state.closed-unanswered');
  }
  const own = place.answer?.pollId === poll.id ? place.answer : undefined;
  if (own === undefined || own.is === 'seen')
    return words('announce.question', { question: groupWords(poll.content.question, locale).text });
  // What became of an answer is told where it stands, by the screen itself.
  return '';
};
