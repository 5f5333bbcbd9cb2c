import { NotFoundPage } from '../NotFoundPage.tsx';
import { usePart } from '../use-part.ts';
import { DocumentsSection } from './DocumentsSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { RecordSection } from './RecordSection.tsx';
import { TasksSection } from './TasksSection.tsx';
import { useDraft } from './use-draft.ts';

const sections = {
  record: RecordSection,
  plan: PlanSection,
  tasks: TasksSection,
  questions: QuestionsSection,
  documents: DocumentsSection,
} as const;

const isSection = (name: string): name is keyof typeof sections => Object.hasOwn(sections, name);

/** The page of one section, by its name in the address. */
export const SectionPage = () => {
  const name = usePart('section');
  const { draft, call } = useDraft();
  if (!isSection(name)) return <NotFoundPage />;
  const Section = sections[name];
  return <Section draft={draft} call={call} />;
};
