import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

/** After the consent to take part was withdrawn: what has become of everything. */
export const LeftScreen = () => {
  const { words } = wordsHere.use();
  return (
    <Screen title={words.say('left.title')}>
      <p>{words.say('left.what')}</p>
    </Screen>
  );
};
