import { isRole, type Role } from '../../../core/basics/role.ts';
import { tours } from './tours.ts';

/** Where a tour stands; steps count from 0. */
interface KeptTour {
  readonly role: Role;
  readonly step: number;
}

const key = 'qaitu-tour';
const listeners = new Set<() => void>();
let current: KeptTour | undefined;
let isRead = false;

/** What the tab kept over a reload; nothing where it is not a tour. */
const readKept = (): KeptTour | undefined => {
  const [role = '', step = ''] = (sessionStorage.getItem(key) ?? '').split(' ');
  return isRole(role) && /^\d$/.test(step) && Number(step) < tours[role].length
    ? { role, step: Number(step) }
    : undefined;
};

/** The tour of this tab, as React reads a store; it ends with the tab. */
export const keptTour = {
  read: (): KeptTour | undefined => {
    if (!isRead) {
      isRead = true;
      current = readKept();
    }
    return current;
  },
  set: (tour: KeptTour | undefined): void => {
    isRead = true;
    current = tour;
    if (tour === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, `${tour.role} ${tour.step}`);
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
