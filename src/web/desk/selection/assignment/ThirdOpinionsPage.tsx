import { PlanView } from './PlanView.tsx';

/** Who gives a third opinion where two lie too far apart. */
export const ThirdOpinionsPage = () => <PlanView isThirds />;
