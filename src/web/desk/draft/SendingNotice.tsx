import { formatShare } from '../../../core/basics/format-number.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { Sending } from './use-upload.ts';

/** How far a file on its way is, with a way to stop it. */
export const SendingNotice = ({ name, share, stop }: Sending) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <Notice>
      <p>{say('application.documents.uploading', { name, share: formatShare(share, locale, 0) })}</p>
      <progress max={1} value={share} aria-label={name} />{' '}
      <button type="button" className="plain" onClick={stop}>
        {say('application.documents.stop')}
      </button>
    </Notice>
  );
};
