import { valueInWords } from '#engine/flow/value-in-words.ts';
import { PROVIDER_LIST } from '#engine/identity/providers.ts';
import { siteOf } from '#engine/identity/session.ts';
import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { flowOfDossier, tellingOf } from '#engine/portal/naming.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { quoted, saidOf, say } from '#engine/words/say.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, Evenement, EvenementDe, TypeEvenement } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Incident } from '#schema/scenario.ts';

type Describe<Type extends TypeEvenement> = (
  event: EvenementDe<Type>,
  world: World,
  portals: readonly Portal[],
) => string | undefined;

// What leads nowhere worth coming back to is told by nothing: looking around, asking for help, a word that could not be read.
const silent = () => undefined;

const WORDS: { [Type in TypeEvenement]: Describe<Type> } = {
  commence: () => 'Début de l’exercice',
  regle: silent,
  ouvert: silent,
  ferme: silent,
  connecte: ({ etape, portail }, _world, portals) =>
    etape === 'fait' ? `Connexion réussie\u00a0: ${portalName(portail, portals)}` : undefined,
  deconnecte: ({ portail, raison }, _world, portals) =>
    raison === 'session-expiree'
      ? `Votre session a expiré\u00a0: ${portalName(portail, portals)}`
      : `Déconnexion\u00a0: ${portalName(portail, portals)}`,
  repondu: (event, world, portals) => {
    const place = placeOf(event, portals);
    if (!place) return undefined;
    // An appointment or a file that is no longer offered is only known where it was chosen.
    const now = valueInWords(event.valeur, place, world);
    const words = CODE.test(now) ? valueInWords(event.valeur, place, worldAfter(event, world)) : now;
    return saidOf(factName(event, world, portals), `vous avez répondu ${quoted(words)}`);
  },
  reporte: (event, world, portals) => saidOf(factName(event, world, portals), 'vous y reviendrez plus tard'),
  refuse: silent,
  parcouru: silent,
  // A request without a file, such as logging in, is told by its outcome.
  envoye: ({ demarche, dossier }, _world, portals) =>
    dossier === demarche ? undefined : `Vous avez envoyé\u00a0: ${flowOfDossier(demarche, portals)?.flow.titre ?? demarche}`,
  decide: ({ issue, motif, dossier }, _world, portals) => {
    const portal = flowOfDossier(dossier, portals)?.portal;
    return (
      (portal?.decisions && ownEntry(portal.decisions, motif)) ??
      saidOf(`Réponse (${portal?.nom ?? 'administration'})`, ISSUES[issue])
    );
  },
  transmis: (event, _world, portals) => say(tellingOf(event, portals), 'fr').mots,
  recu: ({ canal, modele, donnees, le }, world, portals) =>
    `${CHANNELS[canal]}\u00a0: ${quoted(subject(modele, donnees, le, world, portals))}`,
  lu: ({ message }, world, portals) => {
    const received = eventsOf(world, 'recu').find((event) => event.message === message);
    return received && `Vous avez lu ${quoted(subject(received.modele, received.donnees, received.le, world, portals))}`;
  },
  paye: ({ mois, montant, retenu }) => {
    const month = monthInWords(mois);
    if (montant === 0) return `Pas de paiement pour ${month}`;
    return `Paiement de ${euros(montant)} pour ${month}${retenu > 0 ? ` (${euros(retenu)} retenus)` : ''}`;
  },
  attendu: ({ minutes, le }) => (minutes === undefined ? `Vous avez avancé jusqu’au ${dayInWords(le)}` : undefined),
  subi: ({ incident }, world) => {
    const type = world.scenario?.incidents.find(({ id }) => id === incident)?.type;
    return type === undefined ? 'Un incident est arrivé' : INCIDENTS[type];
  },
  aide: silent,
  ecart: silent,
  termine: silent,
  revenu: silent,
};

const ISSUES: Readonly<Record<EvenementDe<'decide'>['issue'], string>> = {
  acceptee: 'acceptée',
  incomplete: 'il manque quelque chose',
  refusee: 'refusée',
  'en-instruction': 'à l’étude',
};

const CHANNELS: Readonly<Record<EvenementDe<'recu'>['canal'], string>> = {
  courriel: 'Courriel reçu',
  sms: 'SMS reçu',
  courrier: 'Lettre reçue',
  espace: 'Message reçu dans votre compte',
};

const INCIDENTS: Readonly<Record<Incident['type'], string>> = {
  panne: 'Le site est tombé en panne',
  lenteur: 'Le site a été lent',
  'session-expiree': 'Votre session a expiré',
  'code-non-recu': 'Le code n’est pas arrivé',
  'code-expire': 'Le code n’était plus valable',
  'document-refuse': 'Le document a été refusé',
  'document-trop-lourd': 'Le document était trop lourd',
  'piece-illisible': 'Le papier est parti flou',
  'file-attente': 'Il y avait une file d’attente',
  'page-introuvable': 'La page était introuvable',
  'acces-refuse': 'Le site a refusé l’accès',
};

/** What no person reads: an id with its month, a day and an hour in figures. */
const CODE = /\d{4}-\d{2}/;
const worldAfter = (event: Evenement, world: World): World => ({
  ...world,
  events: world.events.slice(0, world.events.indexOf(event) + 1),
  today: event.le,
  minute: event.minute,
});

type Answered = { dossier: string; fait: string; pour?: string | undefined };
// An account that one has elsewhere is opened and left too: « identite:fiscal ».
const portalName = (id: string, portals: readonly Portal[]): string =>
  portals.find((portal) => portal.id === id)?.nom ?? PROVIDER_LIST.find((provider) => siteOf(provider.id) === id)?.nom ?? id;

const placeOf = ({ dossier, fait, pour }: Answered, portals: readonly Portal[]) => {
  const owner = flowOfDossier(dossier, portals);
  return owner && { ...owner, dossier, fait, pour };
};

const factName = (event: Answered, world: World, portals: readonly Portal[]): string =>
  ownEntry(flowOfDossier(event.dossier, portals)?.flow.facts, event.fait)?.nom(event.pour, world) ?? event.fait;

// Every portal may be asked: a model belongs to the one that knows it.
function subject(modele: string, donnees: Donnees | undefined, le: string, world: World, portals: readonly Portal[]): string {
  const owner = portals.find(({ modeles }) => modeles.includes(modele));
  return owner?.letter({ modele, donnees: donnees ?? {}, le: le as Day }, world).objet ?? modele;
}

/** What happened, in one plain French sentence; undefined when it is not a moment that one would look for. */
export function describeEvent(event: Evenement, world: World, portals: readonly Portal[]): string | undefined {
  const words = (WORDS[event.type] as Describe<typeof event.type>)(event, world, portals);
  return words && noBreak(words);
}
