import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Station } from '#engine/portal/station.ts';
import { COORDONNEES, knownContact } from '#portals/caf/dossier/coordonnees.ts';
import { CHOICE } from '#portals/caf/letter.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';
import { sendings } from './codes.ts';
import { codeCoordonnees, codeScreens, contactScreens, coordonnees, TITLE } from './flows.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { takeCode, takeContact } from './take.ts';

/** The journey of a number: to the Caf, and no further. The code that was copied writes it: one rank names the asking and its code. */
function stations(world: World, dossier: string): Station[] {
  const { vous, caf } = ORGANISMES;
  const rang = dossier.split(':')[1];
  const asking = sendings(world)[Number(rang) - 1];
  if (asking === undefined)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'caf', ...caf, etat: 'a-venir' },
    ];
  const done = decisionsOf(world, 'coordonnees-caf').find((one) => one.dossier.split(':')[1] === rang);
  return [
    { id: 'vous', ...vous, etat: 'passe', le: asking.le, detail: 'vous dites ce qui change' },
    {
      id: 'caf',
      ...caf,
      etat: done === undefined ? 'en-cours' : 'passe',
      le: done?.le ?? asking.le,
      detail:
        done === undefined
          ? 'un programme a envoyé un code ; il attend que vous le recopiiez'
          : 'un programme a écrit la nouvelle coordonnée ; elle ne va pas plus loin',
    },
  ];
}

/** Another telephone, or another e-mail address. */
export const coordonneesPart = demarche({
  flow: coordonnees,
  screens: contactScreens,
  take: takeContact,
  decisions: {
    'coordonnees-caf': 'Les nouvelles coordonnées sont enregistrées',
  },
  letters,
  lessons,
  stations,
  notes: (ecran) =>
    ecran === 'coordonnees'
      ? [
          { texte: 'C’est là qu’arrivent les codes. Dites un nouveau numéro avant de perdre l’ancien.' },
          {
            regle: `Nouvelle coordonnée et code de vérification : dossier de faits Caf, § 2.e ; ordre des questions : ${CHOICE}`,
          },
        ]
      : [],
  menu: { rubrique: 'profil', titre: TITLE, rang: 20 },
  checks: {
    'coordonnees-dites-caf': {
      quoi: 'La CAF a le téléphone et l’adresse de courriel qui sont dans les papiers.',
      test: (_params, world) => {
        const { telephone, courriel } = world.compte.identifiants;
        const known = knownContact(world);
        return decisionsOf(world, 'coordonnees-caf').length > 0 && known.telephone === telephone && known.courriel === courriel;
      },
    },
  },
  mots: () => ({
    bouton: 'Recevoir le code',
    fait: 'Un code est parti',
    suite: [
      'Recopiez-le dans les quinze minutes : rien ne change avant.',
      'Rien n’arrive\u00a0? Relisez le numéro ou l’adresse, et recommencez.',
    ],
  }),
});

/** The code. */
export const codeCoordonneesPart = demarche({
  flow: codeCoordonnees,
  screens: codeScreens,
  take: takeCode,
  stations,
  apres: { [COORDONNEES]: 'Recopier le code' },
  closed: (world) =>
    sendings(world).length === 0
      ? 'Cette page s’ouvre quand un code est parti. Commencez par dire ce qui change.'
      : 'Le dernier code a plus de quinze minutes, ou il a déjà servi. Demandez-en un autre.',
  mots: () => ({
    bouton: 'Enregistrer',
    fait: 'Vos coordonnées sont changées',
    reponse: 'La confirmation',
    suite: ['Les prochains codes arriveront là.', 'Les autres administrations ne sont pas prévenues.'],
  }),
});
