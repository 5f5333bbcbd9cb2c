import { PhoneScreen, type ScreenParts } from '../phone/PhoneScreen.tsx';
import { wordsHere } from './words-here.ts';

/** One screen of this page. */
export const Screen = (parts: ScreenParts) => {
  const { words } = wordsHere.use();
  return <PhoneScreen names={{ page: words.say('title'), error: words.say('error') }} {...parts} />;
};
