import { groupWords } from '../study/group-words.ts';
import { refusedWords } from './refused-words.ts';
import type { OwnAnswer, ShownPoll } from './room-place.ts';
import { wordsHere } from './words-here.ts';

/** What this phone answered, and whether it has arrived. */
export const AnswerState = ({
  poll,
  own,
  isOffline,
}: {
  readonly poll: ShownPoll;
  readonly own: OwnAnswer;
  readonly isOffline: boolean;
}) => {
  const { locale, words } = wordsHere.use();
  const chosen = poll.content.options.filter(({ id }) => own.choices?.includes(id) === true);
  const sentence =
    own.state === 'refused'
      ? refusedWords(words, own.refusal ?? '')
      : own.state === 'late'
        ? words('state.late')
        : own.state === 'waiting'
          ? words(isOffline ? 'state.waiting' : 'state.sending')
          : words(own.is === 'left' ? 'state.left' : 'state.sent');
  return (
    <>
      <div className={own.state === 'taken' ? 'follow-notice done' : 'follow-notice'}>
        <p>{sentence}</p>
      </div>
      {chosen.length === 0 ? undefined : (
        <dl className="read-back">
          <dt>{words('your-answer')}</dt>
          {chosen.map(({ id, words: option }) => {
            const { text, lang } = groupWords(option, locale);
            return (
              <dd key={id} lang={lang}>
                {text}
              </dd>
            );
          })}
        </dl>
      )}
    </>
  );
};
