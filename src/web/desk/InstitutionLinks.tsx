import { Link } from '@tanstack/react-router';
import type { InstitutionLink } from './institution-link.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

/** The pages of one institution under its name, each with what it is for. */
export const InstitutionLinks = ({
  institutionId,
  name,
  links,
}: {
  readonly institutionId: string;
  readonly name: string;
  readonly links: readonly InstitutionLink[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const headingId = `pages-of-${institutionId}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{name}</h2>
      <ul className="next-steps">
        {links.map(({ label, about, path }) => (
          <li key={label}>
            <Link to={path(locale, institutionId)}>{say(label)}</Link>
            <p>{say(about)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
