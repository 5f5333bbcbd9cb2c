import { useEffect, useRef, useState } from 'react';
import { AnswerState } from './AnswerState.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import { groupWords } from '../study/group-words.ts';
import type { RoomLine, RoomState } from './room-line.ts';
import type { RoomPlace, ShownPoll } from './room-place.ts';
import { RoomCodeForm } from './RoomCodeForm.tsx';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

/** The question that is open: above it whether the answer has a name; below what became of this phone's answer. */
export const QuestionScreen = ({
  poll,
  place,
  state,
  line,
}: {
  readonly poll: ShownPoll;
  readonly place: RoomPlace;
  readonly state: RoomState;
  readonly line: RoomLine;
}) => {
  const { locale, words } = wordsHere.use();
  const [isChanging, setChanging] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  const hasSent = useRef(false);
  const own = place.answer?.pollId === poll.id ? place.answer : undefined;
  const isGiven = own !== undefined && own.is !== 'seen';
  const isNamed = poll.answersAre === 'pseudonymous';
  const needsCode = isNamed && place.code === null;
  const isAsking = !needsCode && (!isGiven || isChanging);
  useEffect(() => {
    // The form went away under the finger: what took its place is read on.
    if (hasSent.current && !isAsking) told.current?.focus();
  }, [isAsking]);
  const question = groupWords(poll.content.question, locale);
  return (
    <Screen
      title={question.text}
      lang={question.lang}
      above={
        <>
          <p className="session-line">{words('question', { number: String(poll.number) })}</p>
          <p className="naming">
            {needsCode
              ? words('pseudonymous.code')
              : isNamed
                ? words('pseudonymous', { pseudonym: place.opened.pseudonym ?? '' })
                : words('anonymous')}
          </p>
        </>
      }
    >
      {needsCode ? (
        <RoomCodeForm
          of="own-code"
          refusal={state.refusal}
          isBusy={state.isEntering}
          onSend={(code) => void line.enter(code)}
        />
      ) : undefined}
      {isAsking ? (
        <ChoiceForm
          poll={poll}
          chosen={own?.choices ?? []}
          onSend={(choices) => {
            hasSent.current = true;
            setChanging(false);
            line.choose(choices);
          }}
          onLeave={() => {
            hasSent.current = true;
            setChanging(false);
            line.leave();
          }}
        />
      ) : undefined}
      <div ref={told} tabIndex={-1} aria-live="polite" className="told">
        {isGiven && !isChanging ? (
          <AnswerState poll={poll} own={own} isOffline={state.isOffline} />
        ) : undefined}
      </div>
      {isGiven && !isChanging && own.state !== 'late' && own.state !== 'refused' ? (
        <button type="button" className="second" onClick={() => setChanging(true)}>
          {words(own.is === 'left' ? 'answer-now' : 'change')}
        </button>
      ) : undefined}
    </Screen>
  );
};
