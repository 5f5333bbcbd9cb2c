import { useRef, useState } from 'react';
import { groupWords } from '../study/group-words.ts';
import type { ShownPoll } from './room-place.ts';
import { wordsHere } from './words-here.ts';

/** The options, each as large as a thumb; or the question is left on purpose. */
export const ChoiceForm = ({
  poll: { kind, content },
  chosen,
  onSend,
  onLeave,
}: {
  readonly poll: ShownPoll;
  readonly chosen: readonly string[];
  readonly onSend: (choices: readonly string[]) => void;
  readonly onLeave: () => void;
}) => {
  const { locale, words } = wordsHere.use();
  const [choices, setChoices] = useState(chosen);
  const [isMissing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const isMany = kind === 'multiple';
  const choose = (id: string, isOn: boolean): void => {
    setMissing(false);
    setChoices(
      isMany
        ? content.options
            .map((option) => option.id)
            .filter((one) => (one === id ? isOn : choices.includes(one)))
        : [id],
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (choices.length > 0) onSend(choices);
        else {
          setMissing(true);
          first.current?.focus();
        }
      }}
    >
      <fieldset
        className={isMissing ? 'follow-field faulty' : 'follow-field'}
        aria-describedby={isMissing ? 'choice-fault' : undefined}
      >
        <legend className="hint">{words(isMany ? 'any' : kind === 'scale' ? 'scale' : 'one')}</legend>
        <div role="alert">
          {isMissing ? (
            <p className="follow-fault" id="choice-fault">
              {words('choose-first')}
            </p>
          ) : undefined}
        </div>
        {content.options.map(({ id, words: option }, index) => {
          const { text, lang } = groupWords(option, locale);
          return (
            <label key={id} className="option" lang={lang}>
              <input
                ref={index === 0 ? first : undefined}
                type={isMany ? 'checkbox' : 'radio'}
                name="choice"
                checked={choices.includes(id)}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              {kind === 'scale' ? <b className="step">{index + 1}</b> : undefined}
              <span>{text}</span>
            </label>
          );
        })}
      </fieldset>
      <div>
        <button type="submit" className="main">
          {words('send')}
        </button>
        <button type="button" className="quiet" onClick={onLeave}>
          {words('leave')}
        </button>
      </div>
    </form>
  );
};
