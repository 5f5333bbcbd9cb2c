import { Link } from '@tanstack/react-router';
import { DeskPage } from '../ui/DeskPage.tsx';
import { deskPaths } from '../desk-paths.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

export const NotFoundPage = () => {
  const locale = useLocale();
  const say = useSay();
  return (
    <DeskPage title={say('desk.not-found.title')}>
      <p>{say('desk.not-found.advice')}</p>
      <p>
        <Link to={deskPaths.home(locale)}>{say('desk.home.title')}</Link>
      </p>
    </DeskPage>
  );
};
