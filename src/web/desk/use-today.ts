import { useState } from 'react';
import { dayOf } from '../../core/basics/format-date.ts';
import { useTimeZone } from './use-time-zone.ts';

/** The calendar day on which the page was opened, in the reader's time zone. */
export const useToday = (): string => {
  const [opened] = useState(() => new Date().toISOString());
  return dayOf(opened, useTimeZone());
};
