import { importStudy } from '../../../../contract/study-exchange.ts';
import { refusalAnswer, type RefusalAnswer } from '../../../../contract/refusal.ts';
import type { Locale } from '../../../../core/basics/locale.ts';
import { accept, refuse, type Result } from '../../../../core/basics/result.ts';
import type { AnswerOf } from '../../../api.ts';
import { apiAddress } from '../../office/api-address.ts';

/** Sends a project or codebook; never throws for what a line or a server does. A file is not sent twice by itself: it may have come in. */
export const sendStudyFile = async (
  params: { readonly institutionId: string; readonly studyId: string },
  file: File,
  locale: Locale,
): Promise<Result<AnswerOf<typeof importStudy>, RefusalAnswer>> => {
  const query = new URLSearchParams({ name: file.name.slice(0, 200), locale });
  let response: Response;
  try {
    response = await fetch(`${apiAddress(importStudy, params)}?${query.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/octet-stream',
        'idempotency-key': `import-${crypto.randomUUID()}`,
      },
      body: file,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse({ code: 'no-connection' });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return accept(importStudy.answer.parse(body));
  const read = refusalAnswer.safeParse(body);
  return refuse(read.success ? read.data : { code: response.status >= 500 ? 'our-fault' : 'bad-request' });
};
