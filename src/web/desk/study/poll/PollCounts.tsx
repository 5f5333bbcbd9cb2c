import type { PollView } from '../../../../contract/study-poll.ts';
import { groupWords } from '../../../study/group-words.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** How many chose what, each as "k of n": of who answered, or, where several may be chosen, of who saw the question. */
export const PollCounts = ({ poll }: { readonly poll: PollView }) => {
  const locale = useLocale();
  const say = useSay();
  const { kind, content, seen, answered, counts } = poll;
  const n = kind === 'multiple' ? seen : answered;
  // Of nobody there is nothing to say yet.
  if (n === 0) return undefined;
  return (
    <dl className="poll-counts">
      {content.options.map(({ id, words }) => {
        const { text, lang } = groupWords(words, locale);
        return (
          <div key={id} className="poll-count">
            <dt lang={lang}>{text}</dt>
            <dd>{say('study-session.poll.count', { count: String(counts[id] ?? 0), n: String(n) })}</dd>
          </div>
        );
      })}
    </dl>
  );
};
