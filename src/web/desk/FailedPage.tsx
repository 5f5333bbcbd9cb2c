import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { DeskPage } from '../ui/DeskPage.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { Refused } from './refused.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

/** A page whose data could not be had: the server's reason when it gave one, and a way to try again. */
export const FailedPage = ({ error, reset }: ErrorComponentProps) => {
  const locale = useLocale();
  const say = useSay();
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <DeskPage title={say('desk.failed.title')}>
      <p>{error instanceof Refused ? refusalSentence(locale, error.refusal) : say('desk.failed.advice')}</p>
      <Button onClick={again}>{say('desk.failed.again')}</Button>
    </DeskPage>
  );
};
