import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../desk/use-say.ts';
import { Action } from './Action.tsx';

/** Items of a list, each with its own fields, in an order that may matter. A new one takes the focus; nothing needs dragging. */
export const RepeatedItems = <Item,>({
  items,
  onChange,
  make,
  titleOf,
  renderItem,
  add,
  isOrdered = false,
  empty,
}: {
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  readonly make: () => Item;
  /** "Region 2": heads the item and names its buttons. */
  readonly titleOf: (index: number) => string;
  readonly renderItem: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
  /** Words of the button that adds one. */
  readonly add: string;
  readonly isOrdered?: boolean;
  /** What an empty list means. */
  readonly empty?: string;
}) => {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const fresh = useRef(false);
  const count = items.length;
  useEffect(() => {
    if (!fresh.current || count === 0) return;
    fresh.current = false;
    list.current?.querySelector<HTMLElement>(':scope > li:last-child :is(input, textarea, select)')?.focus();
  }, [count]);
  const move = (from: number, to: number): void => {
    const moved = items[from];
    if (moved !== undefined) onChange(items.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <div className="repeated">
      {items.length === 0 && empty !== undefined ? <p className="field-hint">{empty}</p> : undefined}
      <ol ref={list}>
        {items.map((item, index) => (
          // The place is the identity here: items have no other that outlives typing.
          // oxlint-disable-next-line react/no-array-index-key -- fields are controlled, so a moved item moves whole
          <li key={index}>
            <div className="repeated-head">
              <h3>{titleOf(index)}</h3>
              <span className="repeated-actions">
                {isOrdered && index > 0 ? (
                  <button type="button" className="plain" onClick={() => move(index, index - 1)}>
                    {say('office.move-up')}
                    <span className="unseen"> {titleOf(index)}</span>
                  </button>
                ) : undefined}
                {isOrdered && index < items.length - 1 ? (
                  <button type="button" className="plain" onClick={() => move(index, index + 1)}>
                    {say('office.move-down')}
                    <span className="unseen"> {titleOf(index)}</span>
                  </button>
                ) : undefined}
                <button type="button" className="plain" onClick={() => onChange(items.toSpliced(index, 1))}>
                  {say('office.remove')}
                  <span className="unseen"> {titleOf(index)}</span>
                </button>
              </span>
            </div>
            {renderItem(item, index, (changed) => onChange(items.with(index, changed)))}
          </li>
        ))}
      </ol>
      <Action
        label={add}
        onAct={() => {
          fresh.current = true;
          onChange([...items, make()]);
        }}
      />
    </div>
  );
};
