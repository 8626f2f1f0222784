import { eventsOf, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import type { Station } from '../portal/station.ts';
import type { SharedDoor } from './door.ts';
import { identityDossier } from './session.ts';

/** Who handles the identity on its way, in plain words (ants.md §3, FranceConnect). */
export const IDENTITY_BODIES = {
  'identite-fournisseur': {
    nom: 'Votre fournisseur d’identité',
    role: {
      fr: 'dit qui vous êtes, avec un compte que vous avez chez lui',
      en: 'says who you are, with an account that you have there',
    },
  },
  identite: {
    nom: 'La connexion d’entraînement',
    role: { fr: 'passe votre identité au site, si vous êtes d’accord', en: 'passes your identity to the site, if you agree' },
  },
  'identite-registre': {
    nom: 'Le registre des naissances (Insee)',
    role: { fr: 'dit si une telle personne est née', en: 'says whether such a person was born' },
  },
} satisfies Portal['organismes'];

/** What each of them does when it is told something. */
export const IDENTITY_TELLINGS = {
  'identite-dite': { fr: 'apprend qui vous êtes', en: 'learns who you are' },
  'identite-verifiee': { fr: 'vérifie qu’une telle personne est née', en: 'checks that such a person was born' },
} satisfies NonNullable<Portal['transmissions']>;

/** The stops of the identity, from the person to the portal. */
export function identityStops(world: World, { portail, nom }: SharedDoor): Station[] {
  const dossier = identityDossier(portail);
  const told = eventsOf(world, 'transmis').findLast((event) => event.dossier === dossier);
  const refused = eventsOf(world, 'refuse').findLast((event) => event.dossier === dossier && event.fait === 'passeNom');
  const given = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier && event.donnees.passeNom !== undefined);
  const stop = (id: keyof typeof IDENTITY_BODIES, le = told?.le): Station => ({
    id,
    nom: IDENTITY_BODIES[id].nom,
    role: IDENTITY_BODIES[id].role,
    etat: le ? 'passe' : 'a-venir',
    ...(le ? { le } : {}),
  });
  return [
    { id: 'vous', nom: 'Vous', role: 'vous choisissez par qui prouver qui vous êtes', etat: told ? 'passe' : 'vous' },
    stop('identite-fournisseur'),
    stop('identite'),
    {
      ...stop('identite-registre'),
      ...(refused && !given ? { detail: 'Le registre n’a pas reconnu la personne : rien n’est passé au site.' } : {}),
    },
    {
      id: portail,
      nom,
      role: 'ouvre le compte à ce nom',
      etat: given ? 'passe' : 'a-venir',
      ...(given ? { le: given.le } : {}),
    },
  ];
}
