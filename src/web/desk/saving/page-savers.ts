import { connection } from '../../connection.ts';
import { pageTexts } from './page-texts.ts';
import type { SectionSaver, SectionSaverTools } from './section-saver.ts';

/** What the keeper does with savers of any content. */
type AnySaver = Pick<SectionSaver<unknown>, 'flush' | 'leave' | 'isUnsaved' | 'isStuck'>;

const savers = new Map<string, AnySaver>();

const later = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

const hurry = (): void => {
  for (const saver of savers.values()) if (saver.isUnsaved) void saver.flush();
};
const leave = (): void => {
  for (const saver of savers.values()) saver.leave();
};
const warn = (event: BeforeUnloadEvent): void => {
  if ([...savers.values()].some((saver) => saver.isStuck)) event.preventDefault();
};

let isWatching = false;
const watch = (): void => {
  if (isWatching) return;
  isWatching = true;
  window.addEventListener('pagehide', leave);
  window.addEventListener('beforeunload', warn);
  // The line is back, or the writer comes back from signing in or from another page.
  window.addEventListener('online', () => {
    connection.hurry();
    hurry();
  });
  window.addEventListener('focus', hurry);
  document.addEventListener('visibilitychange', hurry);
};

/** The savers of everything that is written on this page; they live as long as the page does. */
export const pageSavers = {
  /** The one of that key, made where there is none yet. The key must name one kind of content. */
  of: <Content>(
    key: string,
    make: (tools: Pick<SectionSaverTools<Content>, 'later' | 'clock'>) => SectionSaver<Content>,
  ): SectionSaver<Content> => {
    watch();
    const known = savers.get(key) as SectionSaver<Content> | undefined;
    if (known !== undefined) return known;
    const saver = make({ later, clock: () => performance.now() });
    savers.set(key, saver);
    return saver;
  },
  /** One that is made elsewhere, of that key, in the place of an earlier one. */
  join: (key: string, saver: AnySaver): void => {
    watch();
    savers.set(key, saver);
  },
  /** Saves what is not saved, one attempt each. */
  flush: async (): Promise<void> => {
    await Promise.all([...savers.values()].map(async (saver) => saver.flush()));
  },
  /** Whether everything of a record is with the server; keys begin with its id. */
  isSaved: (id: string): boolean =>
    [...savers].every(([key, saver]) => !key.startsWith(`${id} `) || !saver.isUnsaved),
  /** Somebody else, or nobody, is signed in: nothing that was written stays in the page. */
  forget: (): void => {
    savers.clear();
    pageTexts.forget();
  },
} as const;
