import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { EmptyState } from '#ui/index.ts';

interface Unbuilt {
  titre: string;
  dansLaVie: readonly string[];
}

const UNBUILT: Readonly<Record<string, Unbuilt>> = {
  'caf:contact': {
    titre: 'Contacter ma Caf',
    dansLaVie: [
      'Dans la vie, on écrit ici un message à sa Caf, ou on prend rendez-vous\u00a0: par téléphone, en visio ou à l’accueil.',
      'Au téléphone, c’est le 3230. On vous demande alors votre numéro d’allocataire, à 7 chiffres.',
    ],
  },
};

const OTHER: Unbuilt = {
  titre: 'Cette page n’existe pas',
  dansLaVie: ['L’adresse est peut-être mal écrite. Dans la vie aussi, cela arrive\u00a0: on revient à l’accueil.'],
};

/** A page that is not simulated: what it is in life, kindly, rather than an empty one. */
export function NotBuilt({ lieu, go }: PageProps) {
  const { titre, dansLaVie } = ownEntry(UNBUILT, lieu) ?? OTHER;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{titre}</h1>
      <EmptyState
        title={ownEntry(UNBUILT, lieu) ? 'Cette page ne fait pas partie de l’exercice.' : 'Il n’y a rien à cette adresse.'}
        icon="info"
        action={
          <PlaceLink lieu="caf:accueil" go={go}>
            Revenir à l’accueil
          </PlaceLink>
        }
      >
        {dansLaVie.map((phrase) => (
          <p key={phrase}>{phrase}</p>
        ))}
      </EmptyState>
    </div>
  );
}
