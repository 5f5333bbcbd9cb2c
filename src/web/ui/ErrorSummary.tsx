import { useEffect, useRef, type MouseEvent } from 'react';
import { useSay } from '../desk/use-say.ts';

/** One thing that is wrong: the words that also stand beside the field, and the field's id when there is one. */
export interface PageFault {
  readonly field?: string | undefined;
  readonly message: string;
}

const goTo = (event: MouseEvent, field: string): void => {
  const found = document.getElementById(field);
  if (found === null) return;
  // The address stays as it is: a fragment would be a new place for the router.
  event.preventDefault();
  found.focus();
  found.scrollIntoView({ block: 'center' });
};

/** All that is wrong, at the top of the page, in focus when it appears (GOV.UK's manner, WCAG 3.3.1). */
export const ErrorSummary = ({ faults }: { readonly faults: readonly PageFault[] }) => {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say('desk.error-summary')}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field ?? ''} ${message}`}>
            {field === undefined ? (
              message
            ) : (
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
