import type { UniversityTaskContent } from '../../core/programme/university-task.ts';
import type { Place } from '../command.ts';

/** The words of one version, beside those of the versions before. */
export const saveTaskContent = async (
  { trx, institutionId }: Place,
  taskId: string,
  version: number,
  content: UniversityTaskContent,
): Promise<void> => {
  await trx
    .insertInto('university_task_content')
    .values({
      institution_id: institutionId,
      id: `${taskId}.${version}`,
      university_task_id: taskId,
      version,
      content: JSON.stringify(content),
    })
    .execute();
};
