import type { LookProps } from '#form/look.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';

/** The head of the page of payment: another administration, whose only way back is the one that it gives. */
export const PayHead = ({ go }: Pick<LookProps, 'go'>) => (
  <header className="ants-pay">
    <p className="ants-pay__name">
      <strong>Finances publiques d’exemple</strong> <span>imitation, pour s’exercer</span>
    </p>
    <PlaceLink lieu="ants:accueil" go={go}>
      Revenir sur ANTS sans payer
    </PlaceLink>
  </header>
);
