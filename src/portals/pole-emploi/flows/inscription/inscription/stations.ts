import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { INSCRIPTION } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';

/** Who else handles the data of a registration (pole-emploi.md §3). */
export const OTHERS = {
  prefecture: {
    nom: 'Préfecture',
    role: { fr: 'dit si le titre de séjour est valable', en: 'says whether the permit is valid' },
  },
  'gip-mds': {
    nom: 'GIP-MDS',
    role: {
      fr: 'reçoit les déclarations des employeurs (DSN) et les transmet',
      en: 'receives what employers declare (DSN) and passes it on',
    },
  },
  referent: {
    nom: 'Organisme référent',
    role: { fr: 'vous accompagne, une fois choisi', en: 'supports you, once it is chosen' },
  },
} as const;

const NAMES = { ...ORGANISMES, ...OTHERS };
type Where = keyof typeof NAMES;

/** One stop, with its name and its role. */
export const stop = (id: Where, etat: Station['etat'], rest: Partial<Station> = {}): Station => ({
  id,
  ...NAMES[id],
  etat,
  ...rest,
});

/** A stop that was reached: what one organisation was told, and when. */
export function told(world: World, dossier: string, quoi: string, vers: Where, detail: string): Station[] {
  const event = eventsOf(world, 'transmis').find((one) => one.dossier === dossier && one.quoi === quoi);
  return event ? [stop(vers, 'passe', { id: `${vers}-${quoi}`, le: event.le, detail })] : [];
}

/** The journey of a registration: you, France Travail, then those who check and those who are told. */
export function stations(world: World, dossier: string): Station[] | undefined {
  if (!dossier.startsWith(`${INSCRIPTION}:`)) return undefined;
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  if (!sent) return [stop('vous', 'vous'), stop(PORTAL, 'a-venir'), stop('cnav', 'a-venir'), stop('banque', 'a-venir')];
  const le = sent.le;
  const certified = [
    ...told(world, dossier, 'nir-certifie', 'cnav', 'votre numéro est certifié'),
    ...told(world, dossier, 'nir-non-certifie', 'cnav', 'votre numéro n’est pas reconnu'),
  ];
  const permit = told(world, dossier, 'titre-valable', 'prefecture', 'votre titre est valable');
  return [
    stop('vous', 'passe', { le, detail: `envoyé le ${dayInWords(le)}` }),
    stop(PORTAL, 'passe', { le, detail: 'inscription enregistrée le jour même' }),
    ...(certified.length > 0 ? certified : [stop('cnav', 'en-cours')]),
    ...(sent.donnees.nationalite === 'autre' ? (permit.length > 0 ? permit : [stop('prefecture', 'en-cours')]) : []),
    ...told(world, dossier, 'inscription-rsa', 'departement', 'apprend votre inscription'),
    ...moneyStations(world, dossier, sent.donnees.demandeAllocation === 'oui'),
  ];
}

/** What follows for the allowance: the employer’s certificate, the decision, then the payments of each month. */
export function moneyStations(world: World, dossier: string, asked: boolean): Station[] {
  if (!asked) return [];
  const certificate = told(world, dossier, 'attestation-employeur', PORTAL, 'attestation employeur reçue');
  const decided = eventsOf(world, 'decide').find((event) => event.dossier === dossier && DECISIONS[event.motif] !== undefined);
  const chased = told(world, dossier, 'relance-employeur', 'employeur', 'France Travail lui demande l’attestation');
  return [
    ...chased,
    ...told(world, dossier, 'fin-de-contrat', 'gip-mds', 'fin de contrat déclarée par l’employeur'),
    ...certificate,
    decided
      ? stop(PORTAL, 'passe', { id: 'decision', le: decided.le, detail: DECISIONS[decided.motif] ?? '' })
      : stop(PORTAL, 'en-cours', { id: 'decision', detail: 'la demande d’allocation est étudiée' }),
    ...told(world, dossier, 'ouverture-de-droits', 'caf', 'apprend l’ouverture du droit'),
    stop('banque', 'a-venir', { detail: 'après chaque actualisation' }),
  ];
}

const DECISIONS: Readonly<Record<string, string>> = {
  'ouverture-de-droits': 'droit ouvert, lettre envoyée',
  rejet: 'demande refusée, lettre envoyée',
  'classement-sans-suite': 'demande classée : un papier manque',
};
