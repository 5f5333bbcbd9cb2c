import type { PlainMessageKey } from '../../../messages.ts';

interface CheckRow {
  readonly label: PlainMessageKey;
  readonly hint: PlainMessageKey;
  /** Undefined where the row is the sending itself. */
  readonly status?: PlainMessageKey;
  readonly isDone?: boolean;
}

/**
 * The last row of an application's list. Nobody sends alone what belongs to a group, but each member declares his own
 * answers true, and until he has done so the group cannot send.
 */
export const checkRow = (groupId: string | null, isDeclared: boolean): CheckRow =>
  groupId === null
    ? { label: 'application.list.check', hint: 'application.list.check.hint' }
    : {
        label: 'application.list.confirm',
        hint: 'application.list.confirm.hint',
        status: isDeclared ? 'application.list.status.done' : 'application.list.status.undeclared',
        isDone: isDeclared,
      };
