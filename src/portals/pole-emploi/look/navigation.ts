import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { EditionId } from '../editions/ids.ts';
import type { Entry, Rubric } from './current.ts';
import { lookOf } from './edition.ts';
import { entryOf, openEntryOf } from './entries.ts';
import { isHidden } from './hidden.ts';

/** What a line leads to: a page, or the first screen of a démarche. `ouverte`: only while there is something to do in it. */
const DEMARCHES: Readonly<Record<string, 'toujours' | 'ouverte'>> = {
  actualisation: 'toujours',
  'correction-actualisation': 'ouverte',
  'changement-situation': 'toujours',
  inscription: 'ouverte',
  reinscription: 'ouverte',
  'demande-allocation': 'ouverte',
  'contrat-engagement': 'ouverte',
  'document-depot': 'toujours',
  'message-conseiller': 'toujours',
};

// What has kept its name.
const PAID = { paiements: 'Mes paiements', attestations: 'Mes attestations' };
const TO_ASK = {
  inscription: 'M’inscrire',
  reinscription: 'Me réinscrire',
  'demande-allocation': 'Demander l’allocation',
  'contrat-engagement': 'Mon contrat d’engagement',
};
const MEETINGS = { 'rendez-vous': 'Mes rendez-vous' };
const MINE = { candidatures: 'Mes candidatures', profil: 'Mon profil' };

/** A heading, and its lines by id, in order. */
type Written = readonly [id: string, icon: Rubric['icon'], titre: string, lines: Readonly<Record<string, string>>];

// The wording of each period is that of pole-emploi.md §1.3 where it was found; the grouping of the rest is a choice.
const MENUS: Readonly<Record<EditionId, readonly Written[]>> = {
  '2021': [
    ['accueil', 'maison', 'Tableau de bord', { accueil: 'Tableau de bord' }],
    [
      'actualisation',
      'calendrier',
      'Actualisation',
      { actualisation: 'M’actualiser', 'correction-actualisation': 'Corriger ma déclaration', calendrier: 'Calendrier' },
    ],
    [
      'droits',
      'dossier',
      'Droits et démarches',
      { dossier: 'Mon dossier', ...PAID, 'changement-situation': 'Signaler un changement', ...TO_ASK },
    ],
    [
      'echanges',
      'messages',
      'Mes échanges avec Pôle emploi',
      {
        messages: 'Courriers reçus',
        'document-depot': 'Transmettre un document',
        documents: 'Documents transmis',
        'message-conseiller': 'Écrire à mon conseiller',
        ...MEETINGS,
      },
    ],
    ['recherche', 'loupe', 'Ma recherche d’emploi', { offres: 'Offres d’emploi', ...MINE }],
  ],
  '2026': [
    ['accueil', 'maison', 'Accueil', { accueil: 'Accueil' }],
    [
      'actualisation',
      'calendrier',
      'M’actualiser',
      { actualisation: 'M’actualiser', 'correction-actualisation': 'Corriger une erreur', calendrier: 'Les dates' },
    ],
    [
      'droits',
      'dossier',
      'Mon inscription et mes allocations',
      { dossier: 'Mon inscription', 'changement-situation': 'Signaler un changement de situation', ...PAID, ...TO_ASK },
    ],
    [
      'echanges',
      'messages',
      'Mes échanges et documents',
      {
        messages: 'Mes courriers',
        'message-conseiller': 'Écrire à mon conseiller',
        'document-depot': 'Transmettre un document',
        documents: 'Suivre mes documents',
      },
    ],
    ['rendez-vous', 'horloge', 'Mes rendez-vous', MEETINGS],
    ['recherche', 'loupe', 'Mes offres', { offres: 'Chercher une offre', ...MINE }],
  ],
};

/** The menu as this person has it today: what she has no use for is not there. */
export function menuOf(world: World, portal: Portal): Rubric[] {
  return MENUS[lookOf(world)]
    .map(([id, icon, titre, lines]) => ({
      id,
      icon,
      titre,
      entries: Object.entries(lines).flatMap(([line, words]) => entry(line, words, world, portal)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function entry(id: string, titre: string, world: World, portal: Portal): Entry[] {
  const lieu = isHidden(id, world) ? undefined : placeOf(id, world, portal);
  return lieu === undefined ? [] : [{ id, titre, lieu }];
}

function placeOf(id: string, world: World, portal: Portal): string | undefined {
  const when = ownEntry(DEMARCHES, id);
  if (when === undefined) return `${portal.id}:${id}`;
  return when === 'ouverte' ? openEntryOf(id, portal, world) : entryOf(id, portal, world);
}
