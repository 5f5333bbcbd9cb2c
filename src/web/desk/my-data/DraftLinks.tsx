import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../desk-paths.ts';
import { isBeingWritten } from '../is-being-written.ts';
import { useLocale } from '../use-locale.ts';
import { useOwnApplications } from '../use-own-applications.ts';
import { useSay } from '../use-say.ts';

/** The way back to applications that are being written, one of whose sections these data are. */
export const DraftLinks = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  return useOwnApplications()
    .filter((own) => own.institutionId === institutionId && isBeingWritten(own))
    .map(({ draftId, call }) => (
      <p key={draftId}>
        <Link to={deskPaths.draft(locale, institutionId, draftId)}>
          {say('application.home.go-on', { title: call.rules.title[locale] })}
        </Link>
      </p>
    ));
};
