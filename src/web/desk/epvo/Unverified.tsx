import { Notice } from '../../ui/Notice.tsx';
import { useSay } from '../use-say.ts';

/** What stands on every page of the EPVO: nobody at the operator's has looked at it. */
export const Unverified = () => <Notice>{useSay()('epvo.unverified')}</Notice>;
