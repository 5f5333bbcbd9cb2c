import { readDraft, saveSection } from '../../../contract/draft.ts';
import {
  draftSections,
  type DraftContent,
  type DraftSection,
} from '../../../core/application/draft-content.ts';
import { unstorableFields } from '../../../core/basics/unstorable-fields.ts';
import { accept } from '../../../core/basics/result.ts';
import { call, type InputOf } from '../../api.ts';
import { connection } from '../../connection.ts';
import { SectionSaver, type StoredSection } from './section-saver.ts';

/** Sections are plain JSON, which their types say more narrowly. */
type SentContent = InputOf<typeof saveSection>['body']['content'];
type AnySaver = SectionSaver<DraftContent[DraftSection]>;

const savers = new Map<string, AnySaver>();
/** Browsers finish a request of a page that is gone only when it is small; headers count as well. */
const largestKept = 60_000;
/** One attempt: the saver repeats by itself, with what stands there by then. */
const once: readonly number[] = [];

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

/** The savers of this page, one for each section of a draft; they live as long as the page does. */
export const draftSavers = {
  of: <Section extends DraftSection>(
    institutionId: string,
    id: string,
    section: Section,
    stored: StoredSection<DraftContent[Section]>,
  ): SectionSaver<DraftContent[Section]> => {
    watch();
    const key = `${id} ${section}`;
    const known = savers.get(key) as SectionSaver<DraftContent[Section]> | undefined;
    if (known !== undefined) return known;
    const params = { institutionId, id };
    const saver = new SectionSaver<DraftContent[Section]>(stored, {
      save: async (base, content) => {
        const body = { base, content: content as SentContent };
        const isKept = new Blob([JSON.stringify(body)]).size < largestKept;
        return call(saveSection, { params: { ...params, section }, body }, { pauses: once, isKept });
      },
      readStored: async () => {
        const read = await call(readDraft, { params }, { pauses: once });
        if (!read.ok) return read;
        const { content, versions } = read.value.draft;
        return accept({ version: versions[section] ?? 0, content: content[section] });
      },
      isFit: (content) =>
        draftSections[section].safeParse(content).success && unstorableFields(content).length === 0,
      later,
      clock: () => performance.now(),
    });
    savers.set(key, saver as unknown as AnySaver);
    return saver;
  },
  /** Saves what is not saved, one attempt each. */
  flush: async (): Promise<void> => {
    await Promise.all([...savers.values()].map(async (saver) => saver.flush()));
  },
  /** Whether everything of a draft is with the server. */
  isSaved: (id: string): boolean =>
    [...savers].every(([key, saver]) => !key.startsWith(`${id} `) || !saver.isUnsaved),
  /** Somebody else, or nobody, is signed in: nothing that was written stays in the page. */
  forget: (): void => savers.clear(),
} as const;
