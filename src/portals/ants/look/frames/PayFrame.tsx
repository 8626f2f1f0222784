import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { isInside } from '../../dossier/inside.ts';

const PAY = /^ants:(timbre\/choisir|paiement\/(carte|banque))$/;

/** Is this page one where one buys or pays, on the site of the public finances? A session that is over is told by the portal itself. */
export const isPayPage = ({ lieu, world }: Pick<LookProps, 'lieu' | 'world'>): boolean => PAY.test(lieu) && isInside(world);

/** The head of the page of payment: another administration, whose only way back is the one that it gives. */
export const PayFrame = ({ go, children }: Pick<LookProps, 'go'> & { children: ReactNode }) => (
  <>
    <header className="ants-pay">
      <p className="ants-pay__name">
        <strong>Finances publiques d’exemple</strong> <span>imitation, pour s’exercer</span>
      </p>
      <PlaceLink lieu="ants:accueil" go={go}>
        Revenir sur ANTS sans payer
      </PlaceLink>
    </header>
    {children}
  </>
);
