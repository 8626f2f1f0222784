import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { euros } from '#engine/words/money.ts';
import { birthNameOf } from '#portals/ants/dossier/file.ts';
import { requestsOf } from '#portals/ants/dossier/requests.ts';
import { endsOfProvisional, type Grant, grantsOf, provisionalId } from '#portals/ants/dossier/title/granted.ts';
import { plateOf, vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { CHOICE, lettersOf, newNumber } from '#portals/ants/letter.ts';
import { DELIVERED_WORKING_DAYS, KEPT_BY_POST_DAYS, LATE_FINE } from '#portals/ants/rules/delays.ts';

/** What is written about a title once it is granted: the provisional certificate, the letter on its way, and back. */
const letters = lettersOf({
  'provisoire-disponible': ({ donnees }) => ({
    objet: 'Votre certificat provisoire est disponible',
    paragraphes: [
      `Votre carte grise ${textIn(donnees, 'plaque')} est acceptée. En attendant la lettre, le certificat provisoire (CPI) est dans « Mes papiers » : imprimez-le, ou gardez-le sur le téléphone.`,
      `Il permet de rouler jusqu’au ${dayWordsIn(donnees, 'jusquau')}, en France seulement.`,
      ...newNumber(donnees),
      ...(textIn(donnees, 'sorte') === 'duplicata'
        ? ['L’ancienne carte grise ne vaut plus rien. Si vous la retrouvez, détruisez-la.']
        : ['Gardez l’ancienne carte grise barrée pendant cinq ans, puis détruisez-la.']),
      `La carte grise est attendue dans ${DELIVERED_WORKING_DAYS} jours ouvrés environ.`,
    ],
    aRetenir: [
      { libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') },
      { libelle: 'Provisoire valable jusqu’au', valeur: dayWordsIn(donnees, 'jusquau') },
    ],
    source: 'Dossier de faits ANTS, § 2a et 2f (délai et garde de cinq ans : fiche de 2020)',
  }),
  'provisoire-fini': ({ donnees }) => ({
    objet: 'Votre certificat provisoire ne vaut plus',
    paragraphes: [
      `Le certificat provisoire de ${textIn(donnees, 'plaque')} valait jusqu’au ${dayWordsIn(donnees, 'jusquau')}, et la carte grise n’est pas arrivée. Ne roulez plus avec cette voiture.`,
      'Vérifiez l’adresse écrite dans la demande, puis appelez le 34 00.',
    ],
    aRetenir: [{ libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') }],
    source: `Dossier de faits ANTS, § 2a et 5 ligne 21 ; message : ${CHOICE}`,
  }),
  'titre-envoye': ({ donnees }) => ({
    objet: 'Votre titre est envoyé',
    paragraphes: [
      `Une lettre suivie part à cette adresse : ${textIn(donnees, 'adresse')}.`,
      `Elle est attendue vers le ${dayWordsIn(donnees, 'arrive')}. Regardez si votre nom est sur la boîte.`,
    ],
    aRetenir: [{ libelle: 'Véhicule', valeur: textIn(donnees, 'plaque') }],
    source: 'Dossier de faits ANTS, § 2a (lettre suivie depuis le 1er janvier 2025)',
  }),
  'titre-retourne': ({ donnees }) => ({
    objet: 'Votre titre est revenu',
    paragraphes: [
      `La lettre envoyée à « ${textIn(donnees, 'adresse')} » n’a pas pu être remise. La Poste l’a gardée ${KEPT_BY_POST_DAYS} jours, puis elle est revenue.`,
      'Vérifiez l’adresse : un numéro, un étage, un « chez » manque souvent. Puis changez l’adresse de la carte grise, avec l’adresse entière.',
    ],
    aRetenir: [{ libelle: 'Véhicule', valeur: textIn(donnees, 'plaque') }],
    source: 'Dossier de faits ANTS, § 5 ligne 13 (garde de 15 jours : fiche de 2020)',
  }),
});

function provisional(
  world: World,
  { request: { dossier, numero, vehicule, sorte, adresse = '' }, le, jusquau }: Grant,
): PaperText[] {
  const car = vehiclesOf(world).find(({ id }) => id === vehicule);
  if (!car) return [];
  return [
    {
      id: provisionalId(dossier),
      type: 'attestation',
      titre: `Certificat provisoire\u00a0: ${car.marque} ${car.modele}`,
      de: 'Certificat provisoire d’immatriculation, CPI (spécimen)',
      le,
      sections: [
        {
          lignes: [
            { libelle: 'Immatriculation', valeur: plateOf(world, car) },
            { libelle: 'Titulaire', valeur: birthNameOf(world.compte) },
            { libelle: 'Adresse', valeur: adresse },
            { libelle: 'Numéro de la demande', valeur: numero },
            { libelle: 'Valable', valeur: `du ${dayInWords(le)} au ${dayInWords(jusquau)}, en France seulement` },
            ...(sorte === 'duplicata' ? [{ libelle: 'Z.1', valeur: `Duplicata du ${dayInWords(le)}` }] : []),
          ],
        },
      ],
    },
  ];
}

/** A month without the title, or a certificate that was never looked at: both cost the same at a check. */
function lessonsOf(world: World, { request: { dossier, titre }, jusquau }: Grant): Lesson[] {
  const ended = world.today > jusquau && titre?.etat !== 'remis';
  const seen = eventsOf(world, 'ouvert').some(({ lieu }) => lieu === `papier:${provisionalId(dossier)}`);
  return [
    ...(ended
      ? [
          {
            id: `provisoire-fini:${dossier}`,
            titre: 'Le certificat provisoire ne vaut plus',
            explication: `Il permettait de rouler jusqu’au ${dayInWords(jusquau)}. Rouler après, sans la carte grise, peut coûter ${euros(LATE_FINE)}.`,
            etat: 'arrive',
            le: jusquau,
            source: 'Dossier de faits ANTS, § 2a et 5 ligne 21',
          } satisfies Lesson,
        ]
      : []),
    ...(seen || titre?.etat === 'remis'
      ? []
      : [
          {
            id: `provisoire-imprime:${dossier}`,
            titre: 'Le certificat provisoire n’est pas imprimé',
            explication: `Il est dans « Mes papiers ». Sans lui, lors d’un contrôle, il n’y a aucun document : cela peut coûter ${euros(LATE_FINE)}.`,
            etat: 'a-venir',
            quand: 'Lors d’un contrôle.',
            source: 'Dossier de faits ANTS, § 5 ligne 30',
          } satisfies Lesson,
        ]),
  ];
}

/** A title once it is granted, whatever it was asked for. */
export const titlesPart: Part = {
  decisions: {
    'carte-grise-demandee': 'La demande de carte grise est enregistrée',
    'carte-grise-payee': 'Le paiement de la carte grise est reçu',
    'carte-grise-envoyee': 'La carte grise est envoyée',
    'carte-grise-remise': 'La carte grise est dans votre boîte aux lettres',
    'carte-grise-retournee': 'La carte grise n’a pas pu être remise, elle est repartie',
  },
  letters,
  papers: (world) => grantsOf(world).flatMap((grant) => provisional(world, grant)),
  happenings: endsOfProvisional,
  lessons: (world) => grantsOf(world).flatMap((grant) => lessonsOf(world, grant)),
  checks: {
    'carte-grise-accordee': {
      quoi: 'Une carte grise est acceptée : le certificat provisoire est là.',
      test: (_params, world) => grantsOf(world).length > 0,
    },
    'carte-grise-recue': {
      quoi: 'La carte grise est arrivée dans la boîte aux lettres.',
      test: (_params, world) => grantsOf(world).some(({ request }) => request.titre?.etat === 'remis'),
    },
    'demande-rejetee': {
      quoi: 'Une demande est rejetée.',
      test: (_params, world) => requestsOf(world).some(({ etat }) => etat === 'rejetee'),
    },
  },
};
