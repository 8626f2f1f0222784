import { addressBefore } from '#engine/household/address.ts';
import type { PaperLineText, PaperText } from '#engine/household/truth.ts';
import { addDays, dayInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { DEPARTMENT, SEX_WORDS } from './birth.ts';
import { birthNameOf, fileOf, personOf } from './file.ts';
import { usedNameOf } from './names.ts';
import { startDay } from './papers.ts';
import { sellerCode } from './purchase/code.ts';
import { requestsOf } from './requests.ts';
import { civilOf } from './titres/person.ts';
import { vehiclesOf } from './vehicles.ts';

/*
 * The papers that go with a car: its carte grise (crossed out when it was sold), the certificate that both signed, its technical
 * inspection, the receipt of the police, and the message where the seller gave the code. Specimens all.
 */
const line = (libelle: string, valeur: string): PaperLineText => ({ libelle, valeur });
const carOf = ({ marque, modele }: Vehicule): string => `${marque} ${modele}`;
const namesOf = (people: readonly { prenom: string; nom: string }[]): string =>
  people.map(({ prenom, nom }) => fullName(prenom, nom)).join(', ');

export const cardId = ({ id }: Vehicule): string => `carte-grise-${id}`;
export const certificateId = ({ id }: Vehicule): string => `certificat-cession-${id}`;
export const theftId = ({ id }: Vehicule): string => `declaration-vol-${id}`;
export const IDENTITY_ID = 'piece-identite';

/** « 3 mars 1990, à Exempleville, département Exemple (00) » */
const bornOn = ({ compte }: Pick<World, 'compte'>): string =>
  `${dayInWords(personOf(compte).naissance)}, à ${fileOf(compte).communeDeNaissance}, département ${DEPARTMENT}`;

/** A carte grise as a specimen: the rubrics that one has to find (ants.md §2). It says what was true when it was made. */
function cardPaper(world: World, car: Vehicule): PaperText {
  const { achete, papier, cotitulaires } = car;
  const holder = achete ? fullName(achete.a.prenom, achete.a.nom) : birthNameOf(world.compte);
  const address = achete ? achete.a.adresse : (car.adresse ?? addressBefore(world.compte));
  const [first] = cotitulaires;
  const gone = papier?.etat === 'perdu' || papier?.etat === 'vole';
  return {
    id: cardId(car),
    type: 'attestation',
    titre: `${gone ? 'Photocopie de la carte grise' : achete ? 'Carte grise barrée' : 'Carte grise'}\u00a0: ${carOf(car)}`,
    de: papier?.etat === 'abime' ? 'Certificat d’immatriculation abîmé (spécimen)' : 'Certificat d’immatriculation (spécimen)',
    le: car.certificatDu,
    sections: [
      {
        titre: 'La carte',
        lignes: [line('Numéro de formule', car.formule), line('I. Date de ce certificat', dayInWords(car.certificatDu))],
      },
      {
        titre: 'Le véhicule',
        lignes: [
          line('A. Numéro d’immatriculation', car.plaque),
          line('B. Première immatriculation', dayInWords(car.premiereImmatriculation)),
          line('D. Marque et modèle', carOf(car)),
          line('J.1 Genre', car.genre),
          line('P.6 Puissance fiscale', `${car.chevaux} CV`),
        ],
      },
      {
        titre: 'Le titulaire',
        lignes: [
          line('C.1 Titulaire', holder),
          line('C.4.1 Cotitulaires', first ? `${cotitulaires.length} : ${fullName(first.prenom, first.nom)}` : 'aucun'),
          line('C.3 Adresse', address),
        ],
      },
      ...(achete
        ? [
            {
              titre: 'Écrit en travers',
              lignes: [line('Vendu le', dayInWords(achete.le)), line('Signé par', namesOf([achete.a, ...cotitulaires]))],
            },
          ]
        : []),
      ...(car.codeConfidentiel && !achete
        ? [{ titre: 'Lettre jointe', lignes: [line('Code confidentiel', car.codeConfidentiel)] }]
        : []),
    ],
  };
}

/** The certificate that the seller and every buyer signed. */
function certificate(world: World, car: Vehicule): PaperText[] {
  const { achete } = car;
  if (!achete || achete.le > world.today) return [];
  const person = personOf(world.compte);
  return [
    {
      id: certificateId(car),
      type: 'attestation',
      titre: `Certificat de cession\u00a0: ${carOf(car)}`,
      de: 'Signé par tous (spécimen)',
      le: achete.le,
      sections: [
        { titre: 'Le véhicule', lignes: [line('Immatriculation', car.plaque)] },
        {
          titre: 'La vente',
          lignes: [
            line('Vendu le', dayInWords(achete.le)),
            line('Ancien propriétaire', namesOf([achete.a, ...car.cotitulaires])),
          ],
        },
        {
          titre: 'Le nouveau propriétaire, comme sur sa pièce d’identité',
          lignes: [
            line('Nom de naissance', world.compte.ants?.nomDeNaissance ?? world.compte.nom),
            line('Prénom', person.prenom),
            line('Né ou née le', bornOn(world)),
          ],
        },
        ...(achete.avec.length > 0
          ? [
              {
                titre: 'Achètent avec elle ou lui, et signent',
                lignes: achete.avec.map(({ prenom, nom, naissance }) =>
                  line(fullName(prenom, nom), `né ou née le ${dayInWords(naissance)}`),
                ),
              },
            ]
          : []),
      ],
    },
  ];
}

/** What each other buyer sent by telephone, for the request: what the certificate does not say. */
const buyersMessages = (world: World, car: Vehicule): PaperText[] =>
  (car.achete && car.achete.le <= world.today ? car.achete.avec : []).flatMap(
    ({ prenom, nom, naissance, sexe, telephone, courriel }, index) =>
      sexe === undefined && telephone === undefined && courriel === undefined
        ? []
        : [
            {
              id: `message-cotitulaire-${car.id}-${index + 1}`,
              type: 'attestation',
              titre: `Message de ${prenom}\u00a0: pour la carte grise`,
              de: `${fullName(prenom, nom)}, par téléphone`,
              le: car.achete?.le ?? world.today,
              sections: [
                {
                  lignes: [
                    line('Nom de naissance', nom),
                    line('Prénom', prenom),
                    ...(sexe === undefined ? [] : [line('Sexe', SEX_WORDS[sexe])]),
                    line('Né ou née le', dayInWords(naissance)),
                    ...(telephone === undefined ? [] : [line('Téléphone', telephone)]),
                    ...(courriel === undefined ? [] : [line('Courriel', courriel)]),
                  ],
                },
              ],
            } satisfies PaperText,
          ],
  );

/** One technical inspection of a car. */
export interface Inspection {
  id: string;
  le: Day;
  contreVisite: boolean;
}

/** The inspections of a car, oldest first: the one of the story, then a new one the day after an agent asked for it. */
export function inspectionsOf(world: Pick<World, 'compte' | 'events' | 'today'>, car: Vehicule): Inspection[] {
  const { id, controleTechnique, contreVisite } = car;
  const mine = requestsOf(world).filter(({ vehicule }) => vehicule === id);
  const asked = decisionsOf(world, 'carte-grise-complement').find(
    ({ dossier, donnees }) => donnees?.piece === 'controle-technique' && mine.some((request) => request.dossier === dossier),
  );
  const first: Inspection = {
    id: `controle-technique-${id}`,
    le: controleTechnique ?? addDays(startDay(world), -1),
    contreVisite,
  };
  const again: Inspection[] = asked
    ? [{ id: `controle-technique-neuf-${id}`, le: addDays(asked.le, 1), contreVisite: false }]
    : [];
  return [first, ...again].filter(({ le }) => le <= world.today);
}

const inspectionPaper = ({ id, le, contreVisite }: Inspection, car: Vehicule): PaperText => ({
  id,
  type: 'attestation',
  titre: `Contrôle technique\u00a0: ${carOf(car)}`,
  de: 'Centre de contrôle d’Exempleville (inventé)',
  le,
  sections: [
    {
      lignes: [
        line('Immatriculation', car.plaque),
        line('Fait le', dayInWords(le)),
        line('Résultat', contreVisite ? 'défaut majeur : une contre-visite est due' : 'favorable'),
      ],
    },
  ],
});

/** What the police gave after the theft, from the day when it gave it. */
const theft = (world: World, car: Vehicule): PaperText[] =>
  car.papier?.etat !== 'vole' || car.papier.police === undefined || car.papier.police > world.today
    ? []
    : [
        {
          id: theftId(car),
          type: 'attestation',
          titre: 'Récépissé de déclaration de vol',
          de: 'Commissariat d’Exempleville (inventé)',
          le: car.papier.police,
          sections: [
            {
              lignes: [
                line('Objet volé', `carte grise ${car.plaque}`),
                line('Volée le', dayInWords(car.papier.le)),
                line('Déclarée le', dayInWords(car.papier.police)),
                line('Par', birthNameOf(world.compte)),
              ],
            },
          ],
        },
      ];

/** The message of the seller, from the day when the sale was declared. */
function sellerMessage(world: World, car: Vehicule): PaperText[] {
  const { achete } = car;
  const code = sellerCode(car);
  if (!achete?.declareLe || achete.declareLe > world.today || code === undefined) return [];
  return [
    {
      id: `message-vendeur-${car.id}`,
      type: 'attestation',
      titre: `Message de ${achete.a.prenom}, qui a vendu la voiture`,
      de: `${fullName(achete.a.prenom, achete.a.nom)}, par téléphone`,
      le: achete.declareLe,
      sections: [
        {
          lignes: [
            line('La vente est déclarée', dayInWords(achete.declareLe)),
            line('Code de cession', code),
            line('Voiture', car.plaque),
          ],
        },
      ],
    },
  ];
}

const identity = (world: World): PaperText => {
  const person = personOf(world.compte);
  const used = usedNameOf(world.compte);
  return {
    id: IDENTITY_ID,
    type: 'attestation',
    titre: 'Carte d’identité',
    de: 'Spécimen',
    le: addDays(startDay(world), -900),
    sections: [
      {
        lignes: [
          line('Nom', world.compte.ants?.nomDeNaissance ?? world.compte.nom),
          ...(used === undefined ? [] : [line('Nom d’usage', used)]),
          line('Prénom', person.prenom),
          line('Sexe', SEX_WORDS[civilOf(world.compte).sexe]),
          line('Né ou née le', bornOn(world)),
        ],
      },
    ],
  };
};

/** The papers of every car, and the identity card that goes with a request. */
export const carPapers = (world: World): PaperText[] => {
  const cars = vehiclesOf(world);
  return [
    ...cars.flatMap((car) => [
      cardPaper(world, car),
      ...certificate(world, car),
      ...(car.controleTechnique === undefined && car.achete === undefined && car.papier === undefined
        ? []
        : inspectionsOf(world, car).map((one) => inspectionPaper(one, car))),
      ...theft(world, car),
      ...sellerMessage(world, car),
      ...buyersMessages(world, car),
    ]),
    ...(cars.some(({ achete, papier }) => achete ?? papier) ? [identity(world)] : []),
  ];
};
