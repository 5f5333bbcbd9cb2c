import { useSay } from './use-say.ts';

/** In place of a page that is on its way for longer than a moment. */
export const Loading = () => {
  const say = useSay();
  return <p aria-live="polite">{say('desk.loading')}</p>;
};
