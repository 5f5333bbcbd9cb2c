import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { periodText } from './period-text.ts';
import { requestText } from './request-text.ts';
import type { ObligationRead } from './use-obligation.ts';

/** A decision that can be disagreed with: what it was about and its reason; nothing where the id names none. */
export const contestedOf = (
  { obligation, events, requests }: ObligationRead,
  subjectId: string,
  locale: Locale,
): { readonly what: string; readonly reason: string | null; readonly isObjection: boolean } | undefined => {
  const event = events.find(({ id, status }) => id === subjectId && status === 'refused');
  if (event !== undefined) {
    const { kind, startsOn, endsOn, reason } = event;
    return { what: periodText({ kind, from: startsOn, to: endsOn }, locale), reason, isObjection: false };
  }
  const request = requests.find(({ id, status }) => id === subjectId && status === 'refused');
  if (request !== undefined)
    return {
      what: requestText(request, locale),
      reason: request.reason,
      isObjection: request.kind === 'objection',
    };
  return subjectId === obligation.id && obligation.status === 'refunding'
    ? { what: text(locale, 'obligation.refund.title'), reason: null, isObjection: false }
    : undefined;
};
