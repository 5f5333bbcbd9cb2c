import { RadioField } from '../../../ui/RadioField.tsx';
import { useSay } from '../../use-say.ts';
import { CodingDialog } from './CodingDialog.tsx';

const keys = [
  ['← →', 'char'],
  ['Ctrl + ← →', 'word'],
  ['↑ ↓', 'sentence'],
  ['Ctrl + ↑ ↓, Page Up, Page Down', 'turn'],
  ['Home, End', 'edge'],
  ['Shift + ← → ↑ ↓', 'extend'],
  ['S', 'mark-sentence'],
  ['T', 'mark-turn'],
  ['Enter', 'apply'],
  ['M', 'memo'],
  ['K', 'codings'],
  ['Ctrl + Z', 'undo'],
  ['Ctrl + Y', 'redo'],
  ['Esc', 'leave'],
  ['?', 'help'],
] as const;

export type TabOrder = 'text' | 'tools';

/** Every key of the text, and in which order Tab goes. */
export const KeysDialog = ({
  order,
  onOrder,
  onClose,
}: {
  readonly order: TabOrder;
  readonly onOrder: (order: TabOrder) => void;
  readonly onClose: () => void;
}) => {
  const say = useSay();
  return (
    <CodingDialog title={say('study-coding.keys.title')} onClose={onClose}>
      <p>{say('study-coding.keys.lead')}</p>
      <table className="coding-keys">
        <thead>
          <tr>
            <th scope="col">{say('study-coding.keys.key')}</th>
            <th scope="col">{say('study-coding.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{say(`study-coding.keys.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RadioField
        id="coding-order"
        error={undefined}
        label={say('study-coding.keys.order')}
        value={order}
        onChange={(value) => onOrder(value === 'tools' ? 'tools' : 'text')}
        options={(['text', 'tools'] as const).map((value) => ({
          value,
          label: say(`study-coding.keys.order.${value}`),
        }))}
      />
    </CodingDialog>
  );
};
