import type { ComponentType } from 'react';
import type { World } from '#engine/journal/world.ts';
import { cible } from '#form/look.ts';
import { type OnDemand, onDemand } from '#form/on-demand.ts';
import { accepted, messageOf, useAsk } from '#form/use-ask.ts';
import { DemarchePage } from '#look/demarche/DemarchePage.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Button, Notice } from '#ui/index.ts';
import { cardOf, isInside, PORTAL } from '../dossier/file.ts';

function Entrance({ ask, go, world }: PageProps) {
  const asking = useAsk(ask, 'entree', (answer) => accepted(answer) && go(`${PORTAL}:accueil`));
  const refusal = messageOf(asking.answer);
  return (
    <>
      <h1 tabIndex={-1}>Entrer</h1>
      {refusal && <Notice tone="erreur" title={refusal} live />}
      <Button
        variant="principal"
        data-cible={cible.requete('entree')}
        onClick={() => void asking.send({ carte: cardOf(world.compte) })}
      >
        Montrer ma carte
      </Button>
    </>
  );
}

const Home = ({ go }: PageProps) => (
  <>
    <h1 tabIndex={-1}>Mon espace</h1>
    <PlaceLink lieu={`${PORTAL}:carte-lecteur/formule`} go={go}>
      Demander une carte
    </PlaceLink>
  </>
);

const NotBuilt = () => <h1 tabIndex={-1}>Cette page n’existe pas</h1>;

const Card = (props: PageProps) => (
  <DemarchePage
    {...props}
    own={{ nom: () => 'Médiathèque', panne: 'Réessayez demain.', erreur: 'Une erreur ? Parlez-en à l’accueil.', NotBuilt }}
  />
);

type Page = ComponentType<PageProps>;
const page = (load: () => Promise<Page>): OnDemand<Page> => onDemand(load);
const OUTSIDE = page(async () => Entrance);
/** A page of the space comes with the whole portal. */
const inside = (Inside: Page) =>
  page(async () => {
    const { mediatheque } = await import('../index.ts');
    return (props: PageProps) => <Inside {...props} portal={mediatheque} />;
  });
const HOME = inside(Home);
const CARD = inside(Card);

/** The page of a place; what is private asks to enter first. */
export function pageAt(lieu: string, world: World): OnDemand<Page> {
  if (!isInside(world)) return OUTSIDE;
  return lieu === `${PORTAL}:accueil` ? HOME : CARD;
}

/** Brings what is inside before it is opened. */
export const prefetch = () => void HOME.ask();
