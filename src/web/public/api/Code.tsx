/** A piece of text as it travels, under its name; long ones scroll inside themselves, by keyboard too. */
export const Code = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <figure className="api-code">
    <figcaption>{title}</figcaption>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard */}
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  </figure>
);
