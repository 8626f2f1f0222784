import { addDays, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { sameName } from '#portals/ants/dossier/names.ts';
import { carForSale, type Sale, salesOf } from '#portals/ants/dossier/sales.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { DAYS_TO_DECLARE_SALE, LATE_FINE } from '#portals/ants/rules/delays.ts';
import type { Day } from '#schema/day.ts';

const LAW = 'Code de la route, art. R322-4 ; dossier de faits ANTS, § 2b et 4.2';

/** What declaring a sale avoided, and what a name or an hour that is wrong will do. */
export const lessons = (world: World): Lesson[] => [
  ...salesOf(world).flatMap((sale) => [inTime(sale), ...names(world, sale), ...hour(world, sale)]),
  ...notDeclared(world),
];

/** The car is sold, and nothing was said: until when, and whose fines come meanwhile. */
function notDeclared(world: World): Lesson[] {
  const car = carForSale(world);
  if (car?.vendu === undefined || car.vendu.le > world.today) return [];
  const limit = addDays(car.vendu.le, DAYS_TO_DECLARE_SALE);
  return [
    {
      id: `cession-non-declaree:${car.id}`,
      titre: 'La vente n’est pas déclarée',
      explication: `Le délai finit le ${dayInWords(limit)}. Sans déclaration, la voiture est encore à votre nom : les amendes de l’acheteur arrivent chez vous, et il ne peut rien demander. Le retard peut coûter ${euros(LATE_FINE)}.`,
      etat: world.today > limit ? 'arrive' : 'a-venir',
      le: addDays(limit, 1),
      source: LAW,
    },
  ];
}

function inTime({ dossier, le, donnees }: Sale): Lesson {
  const limit = addDays(dayIn(donnees, 'venduLe'), DAYS_TO_DECLARE_SALE);
  return le <= limit
    ? {
        id: `vente-a-temps:${dossier}`,
        titre: 'La vente est déclarée à temps',
        explication: `Vous aviez jusqu’au ${dayInWords(limit)}. Sans déclaration, les amendes de l’acheteur arrivent chez vous.`,
        etat: 'evite',
        source: LAW,
      }
    : {
        id: `vente-en-retard:${dossier}`,
        titre: 'La vente est déclarée en retard',
        explication: `Le délai finissait le ${dayInWords(limit)}. La déclaration est prise quand même. Le retard peut coûter ${euros(LATE_FINE)}.`,
        etat: 'a-venir',
        quand: 'Si un contrôle le voit.',
        source: LAW,
      };
}

/** Is the buyer named as her papers name her? Capitals and accents do not count. */
export function buyerIsRight(world: Pick<World, 'compte'>, { vehicule, donnees }: Sale): boolean {
  const buyer = vehiclesOf(world).find(({ id }) => id === vehicule)?.vendu?.a;
  if (!buyer) return true;
  return (
    sameName(textIn(donnees, 'acheteurNom'), buyer.nom) &&
    sameName(textIn(donnees, 'acheteurPrenom'), buyer.prenom) &&
    textIn(donnees, 'acheteurNaissance') === buyer.naissance &&
    // Declarations of saved sessions did not say it.
    ['', buyer.sexe ?? ''].includes(textIn(donnees, 'acheteurSexe'))
  );
}

const names = (world: World, sale: Sale): Lesson[] =>
  buyerIsRight(world, sale)
    ? []
    : [
        {
          id: `acheteur:${sale.dossier}`,
          titre: 'L’acheteur n’est pas écrit comme sur ses papiers',
          explication: `Vous avez écrit « ${textIn(sale.donnees, 'acheteurPrenom')} ${textIn(sale.donnees, 'acheteurNom')} ». Sa demande de carte grise ne va plus avec votre déclaration : il est bloqué, et vous appelle.`,
          etat: 'a-venir',
          quand: 'Quand l’acheteur fait sa demande.',
          source: 'Dossier de faits ANTS, § 5 ligne 8',
        },
      ];

function hour(world: World, { dossier, vehicule, donnees }: Sale): Lesson[] {
  const sale = vehiclesOf(world).find(({ id }) => id === vehicule)?.vendu;
  const said = `${textIn(donnees, 'venduLe')} ${textIn(donnees, 'venduHeure')}`;
  return sale === undefined || said === `${sale.le} ${sale.heure}`
    ? []
    : [
        {
          id: `heure:${dossier}`,
          titre: 'Le moment n’est pas celui du papier signé',
          explication: `Le certificat de cession dit le ${dayInWords(sale.le as Day)} à ${sale.heure.replace(':', '\u00a0h\u00a0')}. Entre les deux, une amende ne sait pas à qui aller.`,
          etat: 'a-venir',
          quand: 'Si une amende tombe entre les deux.',
          source: 'Dossier de faits ANTS, § 2b (la date et l’heure doivent être celles du certificat)',
        },
      ];
}
