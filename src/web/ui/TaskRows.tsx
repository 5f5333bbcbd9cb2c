import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface TaskRow {
  readonly key: string;
  readonly to: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The status in words; `isDone` draws it quietly. */
  readonly status?: string;
  readonly isDone?: boolean;
}

/** A list of things to do, each a row that can be clicked as a whole, with its status in words (GOV.UK's task list). */
export const TaskRows = ({ label, rows }: { readonly label: string; readonly rows: readonly TaskRow[] }) => (
  <ul className="task-rows" aria-label={label}>
    {rows.map(({ key, to, label: name, hint, status, isDone = false }) => (
      <li key={key}>
        <div>
          <Link to={to} {...(status === undefined ? {} : { 'aria-describedby': `${key}-status` })}>
            {name}
          </Link>
          {hint === undefined ? undefined : <p>{hint}</p>}
        </div>
        {status === undefined ? undefined : (
          <span className={isDone ? 'task-status done' : 'task-status'} id={`${key}-status`}>
            {status}
          </span>
        )}
      </li>
    ))}
  </ul>
);
