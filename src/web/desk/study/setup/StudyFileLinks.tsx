import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** A table of a study as files, in the language of the page. */
export const StudyFileLinks = ({
  address,
  formats,
}: {
  readonly address: string;
  readonly formats: readonly string[];
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <ul className="file-links" aria-label={say('study-desk.download')}>
      {formats.map((format) => (
        <li key={format}>
          <a href={`${address}?locale=${locale}&format=${format}`} download>
            {say('study-desk.download.of', { format: format.toUpperCase() })}
          </a>
        </li>
      ))}
    </ul>
  );
};
