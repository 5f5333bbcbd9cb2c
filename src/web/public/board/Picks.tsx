/** A choice among few as links, so that the address is the choice. */
export const Picks = ({
  label,
  options,
}: {
  readonly label: string;
  readonly options: readonly { readonly name: string; readonly href: string; readonly isChosen: boolean }[];
}) =>
  options.length < 2 ? undefined : (
    <nav className="picks" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {options.map(({ name, href, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
