import { useSay } from '../../use-say.ts';
import type { SessionView } from './use-session.ts';

type Block = SessionView['guide']['blocks'][number];

const Questions = ({ block: { questions } }: { readonly block: Block }) => {
  const say = useSay();
  if (questions.length === 0) return <p className="field-hint">{say('study-session.questions.none')}</p>;
  return (
    <ol className="guide-questions">
      {questions.map(({ words, followUps }) => (
        <li key={words}>
          <p>{words}</p>
          {followUps.length === 0 ? undefined : (
            <>
              <p className="field-hint">{say('study-session.follow-ups')}</p>
              <ul>
                {followUps.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ol>
  );
};

/** The questions of the block that runs, open; the whole guide, folded. */
export const GuideList = ({
  guide: { blocks },
  block,
}: {
  readonly guide: SessionView['guide'];
  /** Null where none runs. */
  readonly block: number | null;
}) => {
  const say = useSay();
  const running = block === null ? undefined : blocks[block];
  return (
    <section>
      {running === undefined ? undefined : (
        <>
          <h2>{say('study-session.questions')}</h2>
          <Questions block={running} />
        </>
      )}
      <details className="guide-whole">
        <summary>{say('study-session.guide')}</summary>
        <ol>
          {blocks.map((one, index) => (
            // A guide may have two breaks of one name.
            // oxlint-disable-next-line react/no-array-index-key -- blocks of a running session do not move
            <li key={index} aria-current={index === block ? 'step' : undefined}>
              <b>{one.name}</b>, {say('study-session.guide.minutes', { minutes: String(one.minutes) })}
              {index === block ? ` (${say('study-session.guide.now')})` : ''}
              {one.questions.length === 0 ? undefined : <Questions block={one} />}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
};
