import type { ReactNode } from 'react';

/** What is so of a record: names of its properties and their values, one a line. */
export const Facts = ({
  rows,
}: {
  readonly rows: readonly { readonly title: string; readonly value: ReactNode }[];
}) => (
  <dl className="facts">
    {rows.map(({ title, value }) => (
      <div key={title} className="fact">
        <dt>{title}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
