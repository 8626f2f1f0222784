import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { dayIn, dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { study } from '#portals/pole-emploi/dossier/allocation/study.ts';
import { ANSWER_DAYS } from '#portals/pole-emploi/dossier/emplois/employer-certificate.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';
import { OPENING_SOURCE } from '#portals/pole-emploi/rules/affiliation.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { DELAY_SOURCE, PIECE_SOURCE } from './delays.ts';
import { notification } from './notification.ts';

const CHOICE = 'choix du simulateur';

const listIn = (donnees: Donnees, key: string): readonly string[] => {
  const value = ownEntry(donnees, key);
  return Array.isArray(value) ? value : [];
};
const employerOf = (world: World, donnees: Donnees): string =>
  world.compte.verite.emplois.find(({ id }) => id === donnees.emploi)?.employeur ?? 'votre employeur';
const missingLines = (donnees: Donnees): string[] =>
  listIn(donnees, 'noms').map((nom, rank) => `Il manque ${nom}. ${listIn(donnees, 'raisons')[rank] ?? ''}`.trim());
const CHASE =
  'Pour l’attestation employeur : l’employeur doit vous la donner. Allez la chercher, ou écrivez-lui. Envoyez-nous aussi vos bulletins de paie et votre lettre de fin de contrat, dans « Mon allocation » : nous lui écrirons. S’il refuse, le conseil de prud’hommes peut décider vite (en référé).';

/** What is written about a request for the allowance. */
export const letters: NonNullable<Part['letters']> = {
  'demande-allocation-recue': letterOf(({ donnees }) => ({
    objet: 'Votre demande d’allocation est reçue',
    paragraphes: [
      'Votre demande est enregistrée. Elle est étudiée quand tous les papiers sont là, avec l’attestation de chaque employeur.',
      'Une autre lettre dira le montant et le premier jour payé, ou ce qui manque. En attendant, faites votre [[actualisation]] chaque mois.',
    ],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: `Dossier de faits Pôle emploi, § 2c ; ${DELAY_SOURCE}`,
  })),
  'pieces-manquantes': letterOf(({ donnees }) => ({
    objet: 'Il manque un papier à votre dossier',
    paragraphes: [
      ...missingLines(donnees),
      ...(donnees.employeur === true ? [CHASE] : []),
      'Votre inscription est valable. C’est seulement ce dossier qui attend.',
      GO_YOURSELF,
    ],
    aRetenir: [{ libelle: 'Avant le', valeur: dayWordsIn(donnees, 'limite') }],
    source: `${PIECE_SOURCE} ; dossier de faits, § 2c et § 5 ligne 15 ; ${DELAY_SOURCE}`,
  })),
  'pieces-rappel': letterOf(({ donnees }) => ({
    objet: 'Rappel : un papier manque toujours',
    paragraphes: [
      ...missingLines(donnees),
      'Sans lui, nous classerons la demande. Vous pourrez en refaire une.',
      ...(donnees.employeur === true ? [CHASE] : []),
      GO_YOURSELF,
    ],
    aRetenir: [{ libelle: 'Avant le', valeur: dayWordsIn(donnees, 'limite') }],
    source: PIECE_SOURCE,
  })),
  'classement-sans-suite': letterOf(({ donnees }) => ({
    objet: 'Votre demande d’allocation est classée',
    paragraphes: [
      'Nous n’avons pas reçu les papiers demandés. La demande d’allocation est fermée, sans suite.',
      ...missingLines(donnees),
      'Ce n’est pas une sanction, et votre inscription continue. Vous pouvez faire une nouvelle demande dans votre espace, avec les papiers.',
    ],
    aRetenir: [{ libelle: 'À faire', valeur: 'Une nouvelle demande d’allocation' }],
    source: PIECE_SOURCE,
  })),
  'attestation-arrivee': letterOf(({ donnees, world }) => ({
    objet: 'Votre attestation employeur est arrivée',
    paragraphes: [
      `Nous avons reçu la fin de contrat déclarée par ${employerOf(world, donnees)} ([[dsn|DSN]]).`,
      'L’attestation est dans vos papiers. Relisez-la : les dates, la raison de la fin du contrat, les salaires.',
      'Quand le dossier est complet, la réponse vient quelques jours plus tard.',
    ],
    source: `Circuit DSN, GIP-MDS, attestation rematérialisée (AER) : dossier de faits Pôle emploi, § 2c et 3 ; ${DELAY_SOURCE}`,
  })),
  'attestation-corrigee': letterOf(({ donnees, world }) => ({
    objet: 'L’employeur a corrigé votre attestation',
    paragraphes: [
      `${employerOf(world, donnees)} a envoyé une attestation avec la bonne raison. Votre demande continue.`,
      'La nouvelle attestation est dans vos papiers.',
    ],
    source: `Dossier de faits Pôle emploi, § 5 ligne 15 ; délai de ${ANSWER_DAYS} jours : ${CHOICE}`,
  })),
  'employeur-relance': letterOf(({ donnees, world }) => ({
    objet: 'Nous écrivons à votre employeur',
    paragraphes: [
      `Vos papiers sont lus. Nous demandons l’attestation à ${employerOf(world, donnees)}.`,
      'Un employeur qui ne donne pas l’attestation risque une amende, jusqu’à 1 500 €.',
    ],
    source: `Relance de l’employeur et amende : dossier de faits Pôle emploi, § 2c ; réponse en ${ANSWER_DAYS} jours : ${CHOICE}`,
  })),
  'rejet-allocation': letterOf(({ donnees, world, le }) => ({
    objet: 'Votre demande d’allocation est refusée',
    paragraphes: [
      ...refusals(world, dayIn(donnees, 'inscription')),
      'Votre inscription continue : un conseiller vous accompagne, et l’actualisation reste à faire chaque mois.',
      'Vous n’êtes pas d’accord ? Écrivez d’abord une réclamation. Ensuite le médiateur, c’est obligatoire. Ensuite le tribunal administratif.',
      'D’autres aides existent : demandez à votre conseiller, ou à la CAF.',
    ],
    aRetenir: [{ libelle: 'Pour contester', valeur: `Deux mois : jusqu’au ${dayInWords(addMonthsToDay(le, 2))}` }],
    source: `${OPENING_SOURCE} ; recours : service-public.fr, F31197 (dossier de faits, § 2h)`,
  })),
  'notification-allocation': letterOf(({ donnees, world }) => {
    const { droit } = study(world, dayIn(donnees, 'inscription'));
    return droit ? notification(droit) : { objet: 'Votre allocation', paragraphes: ['Ce courrier ne se lit plus.'] };
  }),
};

function refusals(world: World, inscription: Day): string[] {
  const { conditions } = study(world, inscription);
  return (
    conditions?.refus.map(({ message }) => message) ?? [
      'Nous n’avons trouvé aucun contrat de travail terminé. L’allocation est pour les personnes qui ont déjà travaillé.',
    ]
  );
}
