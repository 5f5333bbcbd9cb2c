import { paths } from '../../../paths.ts';
import { QrPicture } from '../../../ui/QrPicture.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** The code of the room, for the wall: large enough to be read from the last row when it is shown large. */
export const RoomCode = ({
  code,
  isLarge,
  onSize,
}: {
  readonly code: string;
  readonly isLarge: boolean;
  readonly onSize: () => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const address = `${window.location.origin}${paths.join(locale)}`;
  return (
    <section
      className={isLarge ? 'room-code room-code-large' : 'room-code'}
      aria-label={say('study-session.room')}
    >
      <QrPicture content={`${address}#${code}`} label={say('study-session.room.qr', { code })} />
      <div>
        <p className="room-letters">
          <b>{code}</b>
        </p>
        <p>{say('study-session.room.how', { address: address.replace(/^https?:\/\//, '') })}</p>
        <button type="button" className="plain" aria-pressed={isLarge} onClick={onSize}>
          {say(isLarge ? 'study-session.room.small' : 'study-session.room.large')}
        </button>
      </div>
    </section>
  );
};
