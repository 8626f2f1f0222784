import { DemarchePage } from '#look/demarche/DemarchePage.tsx';
import type { OwnWords } from '#look/demarche/own-words.ts';
import type { Pieces } from '#look/demarche/pieces.ts';
import type { PageProps } from '#look/page-props.ts';
import { DOWN } from '../down.ts';
import { isPayPage } from '../edition.ts';
import { NotBuilt } from '../pages/NotBuilt.tsx';
import { PayHead } from './PayHead.tsx';
import { SaleCode } from './SaleCode.tsx';
import { TaxRecap } from './TaxRecap.tsx';

const OWN: OwnWords = {
  nom: () => 'l’ANTS',
  panne: DOWN,
  erreur: 'Une erreur\u00a0? Une demande envoyée ne se modifie pas\u00a0: attendez la réponse, ou appelez le 34 00.',
  NotBuilt,
};

const PIECES: Pieces = { Result: SaleCode, bodies: { recapitulatif: (body) => <TaxRecap {...body} /> } };

/**
 * Any démarche of the portal. A sale shows its code on the receipt; what costs a tax shows it before it is sent; one pays under
 * another head than the portal's. */
export const Demarche = (props: PageProps) => (
  <>
    {isPayPage(props.lieu) && <PayHead go={props.go} />}
    <DemarchePage {...props} own={OWN} pieces={PIECES} />
  </>
);
