import { useState } from 'react';
import type { Answers } from '../../core/alumni/questionnaire.ts';
import { CheckScreen } from './CheckScreen.tsx';
import type { OpenedLink } from './opened-link.ts';
import { OverScreen } from './OverScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { StopScreen } from './StopScreen.tsx';
import { usePlace } from './use-place.ts';
import { visiblePages } from './visible-pages.ts';

/** All that a personal link opens: the questions page by page, or what became of the link. */
export const LinkScreens = ({ link }: { readonly link: OpenedLink }) => {
  const { opened } = link;
  const { place, go } = usePlace();
  const [answers, setAnswers] = useState<Answers>({});
  const [status, setStatus] = useState(opened.status);
  const [answeredAt, setAnsweredAt] = useState(opened.answeredAt);
  const pages = visiblePages(link, answers);
  if (place === 'stop' || place === 'not-me')
    return (
      <StopScreen
        token={opened.token}
        why={place === 'stop' ? 'asked-to' : 'not-me'}
        isStopped={status === 'stopped'}
        onStopped={() => setStatus('stopped')}
        onBack={() => window.history.back()}
      />
    );
  if (status !== 'invited')
    return <OverScreen opened={opened} status={status} answeredAt={answeredAt} onStop={() => go('stop')} />;
  if (place === 'start') return <StartScreen opened={opened} pages={pages.length} onGo={go} />;
  const shown = typeof place === 'number' ? pages[place] : undefined;
  if (typeof place === 'number' && shown !== undefined)
    return (
      <QuestionScreen
        key={shown.page.name}
        shown={shown}
        at={place + 1}
        // The last page is that on which all is read again.
        of={pages.length + 1}
        answers={answers}
        endedMonth={opened.stay.endedMonth}
        onAnswer={(name, value) => {
          const { [name]: _before, ...others } = answers;
          setAnswers(value === undefined ? others : { ...others, [name]: value });
        }}
        onNext={() => go(place + 1 < pages.length ? place + 1 : 'check')}
        onBack={() => window.history.back()}
      />
    );
  return (
    <CheckScreen
      link={link}
      pages={pages}
      answers={answers}
      onChange={go}
      onAnswered={() => {
        setAnsweredAt(new Date().toISOString());
        setStatus('answered');
      }}
      onOver={(over) => setStatus(over)}
      onBack={() => window.history.back()}
    />
  );
};
