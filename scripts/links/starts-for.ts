import type { Locale } from '../../src/core/basics/locale.ts';
import { deskPaths } from '../../src/web/desk-paths.ts';
import { paths } from '../../src/web/paths.ts';

/** Where a walk begins. What is on no page of its own, as it stands in a letter or on a screen, is begun with. */
export const startsFor = (who: string, locale: Locale): readonly string[] =>
  who === 'visitor'
    ? [
        paths.home(locale),
        deskPaths.signIn(locale),
        deskPaths.outbox(locale),
        paths.followUp(locale),
        paths.join(locale),
        paths.participant(locale),
        paths.credential(locale),
      ]
    : [deskPaths.home(locale), deskPaths.outbox(locale)];
