import { useEffect, useRef, useSyncExternalStore, type MouseEvent } from 'react';
import { useSay } from '../desk/use-say.ts';
import { fieldTitle } from './field-title.ts';

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

/** Words that several fields share do not say where: for each of these faults the field's name on the page, else nothing. A line for each fault. */
const namesOf = (faults: readonly PageFault[]): string =>
  faults
    .map(({ field, message }) => {
      const isShared = faults.filter((other) => other.message === message).length > 1;
      const found = isShared && field !== undefined ? document.getElementById(field) : null;
      return found === null ? '' : fieldTitle(found);
    })
    .join('\n');

const neverTold = () => () => undefined;

/** All that is wrong, at the top of the page, in focus when it appears (GOV.UK's manner, WCAG 3.3.1). */
export const ErrorSummary = ({ faults }: { readonly faults: readonly PageFault[] }) => {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  // The fields stand below this summary: their names are read from the page, again once it is there.
  const names = useSyncExternalStore(neverTold, () => namesOf(faults)).split('\n');
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say('desk.error-summary')}</h2>
      <ul>
        {faults.map(({ field, message }, at) => (
          <li key={`${field ?? ''} ${message}`}>
            {field === undefined ? (
              message
            ) : (
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {names[at] === '' ? message : `${names[at]}: ${message}`}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
