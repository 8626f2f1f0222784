import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { type Debt, debtsOf, isWithheld, rightDoor } from '#portals/caf/dossier/dettes/debts.ts';
import { DOOR_NAMES } from './ways.ts';

const row = (number: number): string => `Dossier de faits Caf, § 2.h et § 5 ligne ${number}`;

/** What an answer to a letter of overpayment avoids, and what silence or the wrong address costs (§5 rows 27 to 29). */
export const lessons = (world: World): Lesson[] => debtsOf(world).flatMap((debt) => [...told(world, debt), ...forced(debt)]);

/** Silence until the formal notice, or until the order to pay (§5 row 27). */
function forced({ dossier, declaration, miseEnDemeureLe, contrainteLe }: Debt): Lesson[] {
  const le = contrainteLe ?? miseEnDemeureLe;
  if (le === undefined) return [];
  return [
    {
      id: `recouvrement-force:${dossier}`,
      ...(declaration === undefined ? {} : { dossier: declaration }),
      titre: contrainteLe === undefined ? 'Une mise en demeure est arrivée' : 'Une contrainte est arrivée',
      explication:
        contrainteLe === undefined
          ? 'Rien ne pouvait être retenu, et personne n’a répondu. Payer peu à peu, demander une remise ou contester arrête la suite.'
          : 'Sans opposition devant le tribunal dans les quinze jours, elle vaut un jugement.',
      etat: 'arrive',
      le,
      source: row(27),
    },
  ];
}

function told(world: World, debt: Debt): Lesson[] {
  const { dossier, declaration, reponses, retenuesDes } = debt;
  const lesson = (id: string, rest: Omit<Lesson, 'id' | 'source'>, source: string): Lesson => ({
    id: `${id}:${dossier}`,
    // What the letter asks follows from the declaration that it is about.
    ...(declaration === undefined ? {} : { dossier: declaration }),
    source,
    ...rest,
  });
  const [first] = reponses;
  // A debt that is born in the story is told with the declaration that it comes from, and so is what is withheld for it.
  if (first === undefined && debt.le > (eventsOf(world, 'commence')[0]?.le ?? world.today)) return [];
  if (first === undefined)
    return [
      lesson(
        'silence',
        world.today >= retenuesDes
          ? {
              titre: 'Vingt jours sans réponse : les retenues commencent',
              explication: 'On peut encore demander une remise, ou contester dans les deux mois de la lettre.',
              etat: 'arrive',
              le: retenuesDes,
            }
          : {
              titre: 'Une lettre de trop-perçu attend votre réponse',
              explication:
                'Rectifier, payer peu à peu, demander une remise ou contester : toute réponse utile arrête les retenues.',
              etat: 'a-venir',
              le: retenuesDes,
              quand: `Des retenues, à partir du ${dayInWords(retenuesDes)}.`,
            },
        row(27),
      ),
    ];
  const astray = reponses.find(({ mauvaisePorte }) => mauvaisePorte);
  const right = reponses.some(({ voie, porte }) => voie === 'recours' && porte === rightDoor(debt));
  const remission = reponses.find(({ voie }) => voie === 'remise');
  const both = remission !== undefined && reponses.some(({ voie }) => voie === 'recours');
  const silent = reponses.find(({ silence }) => silence);
  return [
    ...(astray?.reponduLe
      ? [
          lesson(
            'mauvaise-porte',
            {
              titre: 'La contestation est partie à la mauvaise adresse',
              explication: `Pour cette aide, on écrit d’abord à : ${DOOR_NAMES[rightDoor(debt)]}. En attendant, les retenues ont pu se faire.`,
              etat: 'arrive',
              le: astray.reponduLe,
            },
            row(29),
          ),
        ]
      : []),
    ...(right && astray === undefined
      ? [
          lesson(
            'bonne-porte',
            {
              titre: 'Contester à la bonne adresse arrête les retenues',
              explication: `${DOOR_NAMES[rightDoor(debt)]} : c’est là que l’on décide d’abord. Rien n’est retenu avant la réponse.`,
              etat: 'evite',
            },
            row(29),
          ),
        ]
      : []),
    ...(both
      ? [
          lesson(
            'remise-et-recours',
            {
              titre: 'Une remise et une contestation pour la même somme',
              explication:
                'Demander une remise, c’est reconnaître la dette. Il faut choisir : « je ne dois pas », ou « je ne peux pas ».',
              etat: 'arrive',
              le: reponses.at(-1)?.le ?? first.le,
            },
            row(28),
          ),
        ]
      : []),
    ...(remission && !both
      ? [
          lesson(
            'remise',
            {
              titre: 'Demander une remise, c’est reconnaître la dette',
              explication: 'Elle convient à qui ne peut pas payer. À qui ne doit pas, elle ferme presque la contestation.',
              etat: 'arrive',
              le: remission.le,
            },
            row(28),
          ),
        ]
      : []),
    ...(silent?.reponduLe
      ? [
          lesson(
            'silence-de-la-caf',
            {
              titre: 'Pas de réponse : c’est un refus',
              explication: 'Aucune lettre ne le dit. Notez la date d’envoi : le délai pour aller plus loin part de là.',
              etat: 'arrive',
              le: silent.reponduLe,
            },
            'CSS, art. R133-9-2 ; CRPA, art. L231-4 ; dossier de faits Caf, § 2.h',
          ),
        ]
      : []),
    ...(first.le >= retenuesDes
      ? [
          lesson(
            'reponse-tardive',
            {
              titre: 'Votre réponse est venue après les vingt jours',
              explication: `Des retenues pouvaient se faire depuis le ${dayInWords(retenuesDes)}. Même tardive, une réponse utile arrête la suite.`,
              etat: 'arrive',
              le: retenuesDes,
            },
            row(27),
          ),
        ]
      : []),
    ...(first.le < retenuesDes && !isWithheld(debt, world.today)
      ? [
          lesson(
            'reponse-a-temps',
            {
              titre: 'Vous avez répondu dans les vingt jours',
              explication: 'Aucune retenue ne s’est faite sans vous.',
              etat: 'evite',
            },
            row(27),
          ),
        ]
      : []),
  ];
}
