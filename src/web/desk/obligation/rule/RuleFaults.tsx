import { formatNumber } from '../../../../core/basics/format-number.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import type { PlacedFault } from './read-rule-text.ts';
import { ruleFaultText } from './rule-fault-text.ts';

/** Marks a line of the text, so that it is found without counting. */
const mark = (field: string, line: number): void => {
  const box = document.getElementById(field);
  if (!(box instanceof HTMLTextAreaElement)) return;
  const before = box.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, { length }) => sum + length + 1, 0);
  const end = box.value.indexOf('\n', start);
  box.focus();
  box.setSelectionRange(start, end === -1 ? box.value.length : end);
  const height = box.scrollHeight / Math.max(1, box.value.split('\n').length);
  box.scrollTop = Math.max(0, height * (line - 4));
  box.scrollIntoView({ block: 'center' });
};

/** What is wrong with a typed rule, each with the line that it stands on. */
export const RuleFaults = ({
  field,
  faults,
}: {
  /** Id of the box with the text. */
  readonly field: string;
  readonly faults: readonly PlacedFault[];
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <ul className="rule-faults">
      {faults.map((fault) => {
        const { line } = fault;
        const words = ruleFaultText(fault, locale);
        return (
          <li key={`${fault.field} ${fault.code} ${words}`}>
            {line === null ? undefined : (
              <>
                <button type="button" className="plain" onClick={() => mark(field, line)}>
                  {say('obligation.rule.line', { line: formatNumber(line, locale) })}
                </button>{' '}
              </>
            )}
            {words}
          </li>
        );
      })}
    </ul>
  );
};
