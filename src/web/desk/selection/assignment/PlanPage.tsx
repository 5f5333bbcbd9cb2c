import { PlanView } from './PlanView.tsx';

/** Who judges what. */
export const PlanPage = () => <PlanView isThirds={false} />;
