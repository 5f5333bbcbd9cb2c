import type { ReactNode } from 'react';

/** What is so of a record: names of its properties and their values, one a line. */
export const Facts = ({
  rows,
}: {
  /** `isCode` where the name of the property is one of the program, the same in every language. */
  readonly rows: readonly { readonly title: string; readonly value: ReactNode; readonly isCode?: true }[];
}) => (
  <dl className="facts">
    {rows.map(({ title, value, isCode }) => (
      <div key={title} className="fact">
        <dt>{isCode === true ? <code>{title}</code> : title}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
