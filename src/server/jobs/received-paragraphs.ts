import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';

/** What the letter says that tells an applicant of the receipt; a member of a group cannot take his own part back. */
export const receivedParagraphs = (
  locale: Locale,
  {
    isInGroup,
    deadline,
    ...received
  }: {
    readonly call: string;
    readonly time: string;
    readonly reference: string;
    readonly deadline: string;
    readonly isInGroup: boolean;
  },
): readonly string[] => [
  text(locale, 'application-mail.received.body', received),
  isInGroup
    ? text(locale, 'application-mail.received.group')
    : text(locale, 'application-mail.received.next', { deadline }),
];
