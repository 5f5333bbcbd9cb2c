import { NotFoundPage } from '../../NotFoundPage.tsx';
import { usePart } from '../../use-part.ts';
import { useAgreement } from '../use-agreement.ts';
import { FixedVersion } from '../FixedVersion.tsx';
import { CoursesPart } from './CoursesPart.tsx';
import { CostsPart } from './CostsPart.tsx';
import { DutiesPart } from './DutiesPart.tsx';
import { EditFrame } from './EditFrame.tsx';
import { editParts, type EditPart } from './edit-parts.ts';
import { HostPart } from './HostPart.tsx';
import type { PartProps } from './part-props.ts';
import { ReasonPart } from './ReasonPart.tsx';
import { StayPart } from './StayPart.tsx';
import { TasksPart } from './TasksPart.tsx';

const pages = {
  reason: ReasonPart,
  stay: StayPart,
  host: HostPart,
  courses: CoursesPart,
  tasks: TasksPart,
  costs: CostsPart,
  duties: DutiesPart,
} as const satisfies Record<EditPart, (props: PartProps) => unknown>;

/** One part of a draft, by its name in the address; what is no draft of the reader's any more is shown as it stands. */
export const EditPage = () => {
  const name = usePart('part');
  const read = useAgreement();
  const part = editParts.find((known) => known === name);
  if (part === undefined) return <NotFoundPage />;
  const { content, status } = read.agreement;
  if (content === null || status !== 'draft' || !read.may.write) return <FixedVersion {...read} />;
  return <EditFrame read={read} content={content} part={part} Fields={pages[part]} />;
};
