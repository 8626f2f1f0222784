import type { Portal } from '../../../engine/flow.ts';
import type { World } from '../../../engine/world.ts';
import type { EditionId } from '../part.ts';
import type { Entry, Rubric } from './current.ts';
import { lookOf } from './edition.ts';
import { entryOf, openEntryOf } from './entries.ts';
import { isHidden } from './hidden.ts';

/** `demarche`: leads to its first screen. `siOuverte`: only while there is something to do in it. */
interface Written {
  page?: string;
  demarche?: string;
  siOuverte?: true;
  titre: string;
}
type WrittenRubric = Omit<Rubric, 'entries'> & { entries: readonly Written[] };

// The wording of each period is that of pole-emploi.md §1.3 where it was found; the grouping of the rest is a choice.
const MENUS: Readonly<Record<EditionId, readonly WrittenRubric[]>> = {
  '2021': [
    { id: 'accueil', icon: 'maison', titre: 'Tableau de bord', entries: [{ page: 'accueil', titre: 'Tableau de bord' }] },
    {
      id: 'actualisation',
      icon: 'calendrier',
      titre: 'Actualisation',
      entries: [
        { demarche: 'actualisation', titre: 'M’actualiser' },
        { demarche: 'correction-actualisation', siOuverte: true, titre: 'Corriger ma déclaration' },
        { page: 'calendrier', titre: 'Calendrier' },
      ],
    },
    {
      id: 'droits',
      icon: 'dossier',
      titre: 'Droits et démarches',
      entries: [
        { page: 'dossier', titre: 'Mon dossier' },
        { page: 'paiements', titre: 'Mes paiements' },
        { page: 'attestations', titre: 'Mes attestations' },
        { demarche: 'changement-situation', titre: 'Signaler un changement' },
        { demarche: 'inscription', siOuverte: true, titre: 'M’inscrire' },
        { demarche: 'reinscription', siOuverte: true, titre: 'Me réinscrire' },
        { demarche: 'demande-allocation', siOuverte: true, titre: 'Demander l’allocation' },
      ],
    },
    {
      id: 'echanges',
      icon: 'messages',
      titre: 'Mes échanges avec Pôle emploi',
      entries: [
        { page: 'messages', titre: 'Courriers reçus' },
        { demarche: 'document-depot', titre: 'Transmettre un document' },
        { page: 'documents', titre: 'Documents transmis' },
        { demarche: 'message-conseiller', titre: 'Écrire à mon conseiller' },
        { page: 'rendez-vous', titre: 'Mes rendez-vous' },
      ],
    },
    {
      id: 'recherche',
      icon: 'loupe',
      titre: 'Ma recherche d’emploi',
      entries: [
        { page: 'offres', titre: 'Offres d’emploi' },
        { page: 'candidatures', titre: 'Mes candidatures' },
        { page: 'profil', titre: 'Mon profil' },
      ],
    },
  ],
  '2026': [
    { id: 'accueil', icon: 'maison', titre: 'Accueil', entries: [{ page: 'accueil', titre: 'Accueil' }] },
    {
      id: 'actualisation',
      icon: 'calendrier',
      titre: 'M’actualiser',
      entries: [
        { demarche: 'actualisation', titre: 'M’actualiser' },
        { demarche: 'correction-actualisation', siOuverte: true, titre: 'Corriger une erreur' },
        { page: 'calendrier', titre: 'Les dates' },
      ],
    },
    {
      id: 'droits',
      icon: 'dossier',
      titre: 'Mon inscription et mes allocations',
      entries: [
        { page: 'dossier', titre: 'Mon inscription' },
        { demarche: 'changement-situation', titre: 'Signaler un changement de situation' },
        { page: 'paiements', titre: 'Mes paiements' },
        { page: 'attestations', titre: 'Mes attestations' },
        { demarche: 'inscription', siOuverte: true, titre: 'M’inscrire' },
        { demarche: 'reinscription', siOuverte: true, titre: 'Me réinscrire' },
        { demarche: 'demande-allocation', siOuverte: true, titre: 'Demander l’allocation' },
        { demarche: 'contrat-engagement', siOuverte: true, titre: 'Mon contrat d’engagement' },
      ],
    },
    {
      id: 'echanges',
      icon: 'messages',
      titre: 'Mes échanges et documents',
      entries: [
        { page: 'messages', titre: 'Mes courriers' },
        { demarche: 'message-conseiller', titre: 'Écrire à mon conseiller' },
        { demarche: 'document-depot', titre: 'Transmettre un document' },
        { page: 'documents', titre: 'Suivre mes documents' },
      ],
    },
    {
      id: 'rendez-vous',
      icon: 'horloge',
      titre: 'Mes rendez-vous',
      entries: [{ page: 'rendez-vous', titre: 'Mes rendez-vous' }],
    },
    {
      id: 'recherche',
      icon: 'loupe',
      titre: 'Mes offres',
      entries: [
        { page: 'offres', titre: 'Chercher une offre' },
        { page: 'candidatures', titre: 'Mes candidatures' },
        { page: 'profil', titre: 'Mon profil' },
      ],
    },
  ],
};

/** The menu as this person has it today: what she has no use for is not there. */
export function menuOf(world: World, portal: Portal): Rubric[] {
  return MENUS[lookOf(world)]
    .map(({ entries, ...rubric }) => ({ ...rubric, entries: entries.flatMap((written) => entry(written, world, portal)) }))
    .filter(({ entries }) => entries.length > 0);
}

function entry({ page, demarche, siOuverte, titre }: Written, world: World, portal: Portal): Entry[] {
  const id = page ?? demarche ?? '';
  if (isHidden(id, world)) return [];
  const lieu =
    page === undefined ? (siOuverte ? openEntryOf(id, portal, world) : entryOf(id, portal, world)) : `${portal.id}:${page}`;
  return lieu === undefined ? [] : [{ id, titre, lieu }];
}
