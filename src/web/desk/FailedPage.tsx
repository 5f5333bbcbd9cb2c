import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { DeskPage } from '../ui/DeskPage.tsx';
import { NoSuchPage } from './no-such-page.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { Refused } from './refused.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

/** A page whose data could not be had: the server's reason when it gave one, and a way to try again; or that is not there. */
export const FailedPage = ({ error, reset }: ErrorComponentProps) => {
  const locale = useLocale();
  const say = useSay();
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  if (error instanceof NoSuchPage) return <NotFoundPage />;
  return (
    <DeskPage title={say('desk.failed.title')}>
      <p>{error instanceof Refused ? refusalSentence(locale, error.refusal) : say('desk.failed.advice')}</p>
      <Button onClick={again}>{say('desk.failed.again')}</Button>
    </DeskPage>
  );
};
