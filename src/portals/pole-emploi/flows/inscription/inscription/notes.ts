import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { DRAFT_DAYS, daysLeft, draftOf, lostDrafts } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { CONFIRMATION, isConfirmed } from './courriel/confirmation.ts';
import { addressGiven } from './courriel/flow.ts';
import { ELIGIBILITY_SOURCE } from './eligibility.ts';

const COMPOSED = 'Questions choisies par le simulateur : le vrai formulaire n’a pas été relevé.';
// Names of steps that were read somewhere (pole-emploi.md §2a).
const GUIDE = 'Le nom de cette étape vient d’un guide de 2014 à 2016.';
const FRANCE_TRAVAIL = 'Le nom de cette étape vient de francetravail.fr.';
const NOT_A_STEP: ReadonlySet<string> = new Set(['recapitulatif', 'confirmation']);

const ABOUT: Readonly<Record<string, string>> = {
  eligibilite:
    'À préparer : pièce d’identité ou titre de séjour, numéro de sécurité sociale, RIB, attestation employeur, CV. Un papier qui manque peut venir après.',
  emplois: 'Une ligne par contrat, même très court. Un contrat oublié n’est pas compté.',
  metier:
    'Le métier, la zone et le salaire deviennent les critères de l’« offre raisonnable d’emploi », revus avec le conseiller.',
  allocation: 'S’inscrire et demander l’allocation sont deux choses. Vous pouvez faire la demande plus tard.',
  confirmation:
    'L’inscription compte à partir du jour où vous l’envoyez, jamais avant. Chaque jour d’attente peut être un jour non payé.',
};
// The old look puts the same matters under other names.
const SAME: Readonly<Record<string, string>> = {
  'mon-inscription': 'eligibilite',
  'mes-experiences': 'emplois',
  'mon-projet': 'metier',
  'mon-rib': 'allocation',
};

/** What a page says above the fields of one screen: what helps, what becomes of the draft, and what is not from a source. */
export function notes(ecran: string, context: FlowContext): readonly ScreenNote[] {
  const about = ownEntry(ABOUT, ownEntry(SAME, ecran) ?? ecran);
  return [
    ...(about === undefined ? [] : [{ texte: about }]),
    ...codeNote(ecran, context),
    ...draftNote(ecran, context),
    ...(NOT_A_STEP.has(ecran) ? [] : [{ regle: originOf(ecran, context) }]),
  ];
}

function originOf(ecran: string, { world }: FlowContext): string {
  if ((ownEntry(SAME, ecran) ?? ecran) === 'eligibilite') return `Règles : ${ELIGIBILITY_SOURCE}.`;
  if (world.edition === '2021') return `${GUIDE} ${COMPOSED}`;
  return ecran === 'donnees-personnelles' ? `${FRANCE_TRAVAIL} ${COMPOSED}` : COMPOSED;
}

function codeNote(ecran: string, { world }: FlowContext): ScreenNote[] {
  if (ecran !== 'compte' && ecran !== 'mon-inscription') return [];
  if (isConfirmed(world)) return [{ texte: 'Votre adresse de courriel est confirmée.' }];
  if (addressGiven(world) === undefined) return [];
  const texte = 'Votre adresse n’est pas encore confirmée. Faites-le maintenant, ou après l’inscription.';
  return [{ texte, lien: { demarche: CONFIRMATION, mots: 'Confirmer mon adresse' } }];
}

// Said where one begins, again when the end is near, and always once it is past.
const SOON_DAYS = 5;

function draftNote(ecran: string, { world, dossier }: FlowContext): ScreenNote[] {
  const draft = draftOf(world, dossier);
  const begins = (ownEntry(SAME, ecran) ?? ecran) === 'eligibilite';
  const lost = lostDrafts(world).find((other) => other.dossier !== dossier);
  if (!draft && lost)
    return [
      {
        texte: `Le brouillon d’avant est effacé depuis le ${dayInWords(lost.gardeJusquau)}, comme sur le vrai site. On recommence.`,
      },
    ];
  if (!draft) return begins ? [{ texte: `Vos réponses sont gardées ${DRAFT_DAYS} jours, comme sur le vrai site.` }] : [];
  const day = dayInWords(draft.gardeJusquau);
  if (draft.perdu)
    return [{ texte: `Sur le vrai site, ce brouillon serait effacé depuis le ${day}. Ici, vos réponses sont gardées.` }];
  if (!begins && daysLeft(draft, world.today) > SOON_DAYS) return [];
  return [{ texte: `Ce brouillon est gardé jusqu’au ${day}. Vous pouvez partir et revenir.` }];
}
