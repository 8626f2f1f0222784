import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { fullName } from '#engine/words/full-name.ts';
import { euros } from '#engine/words/money.ts';
import { CODE_FACT, codeState, isConfidential, isDeclared } from '#portals/ants/dossier/purchase/code.ts';
import { refusedPaper, returned } from '#portals/ants/dossier/title/lessons.ts';
import { carToBuy, vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { LATE_FINE, MONTHS_TO_TELL } from '#portals/ants/rules/delays.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { forgotten, type SentPurchase, sentPurchases, wrongPaper } from './sent.ts';

const LAW = 'Code de la route, art. R322-5 ; dossier de faits ANTS, § 2a et 4.2';
const limitOf = ({ achete }: Vehicule): Day => addMonthsToDay(achete?.le as Day, MONTHS_TO_TELL);

/** What a purchase avoided, and what was forgotten in it. */
export const lessons = (world: World): Lesson[] => [
  ...sentPurchases(world).flatMap((sent) => [
    ...inTime(sent),
    ...names(sent),
    ...returned(world, sent.request, sent.request.adresse ?? ''),
    ...refusedPaper(world, sent.request, wrongPaper(world, sent)),
  ]),
  ...notYet(world),
  ...expired(world),
  ...confused(world),
  ...undeclared(world),
];

function inTime({ request: { dossier, le }, car }: SentPurchase): Lesson[] {
  const limit = limitOf(car);
  return [
    {
      id: `${le <= limit ? 'carte-grise-a-temps' : 'carte-grise-en-retard'}:${dossier}`,
      titre: le <= limit ? 'La carte grise est demandée à temps' : 'La carte grise est demandée en retard',
      explication:
        le <= limit
          ? `Vous aviez jusqu’au ${dayInWords(limit)}. Au-delà, un contrôle peut coûter ${euros(LATE_FINE)}.`
          : `Le délai finissait le ${dayInWords(limit)}. La demande est prise quand même. Avant elle, un contrôle pouvait coûter ${euros(LATE_FINE)}.`,
      // A delay that has passed is no harm avoided.
      ...(le <= limit ? { etat: 'evite' } : { etat: 'arrive', le: addDays(limit, 1) }),
      source: LAW,
    },
  ];
}

const names = ({ request: { dossier, titre }, donnees, car }: SentPurchase): Lesson[] =>
  forgotten(donnees, car).map(({ prenom, nom }) => ({
    id: `cotitulaire:${dossier}`,
    titre: 'Un cotitulaire est oublié',
    explication: `${fullName(prenom, nom)} a signé le certificat, et ${titre?.etat === 'remis' ? 'n’est pas' : 'ne sera pas'} sur la carte grise. Il faudra une correction ; d’ici là, la voiture ne se revend pas facilement.`,
    ...(titre?.etat === 'remis' ? { etat: 'arrive', le: titre.le } : { etat: 'a-venir' }),
    quand: 'À la réception de la carte grise.',
    source: 'Dossier de faits ANTS, § 5 ligne 9',
  }));

/** The car is bought, and nothing was asked: until when, and what the delay costs. */
function notYet(world: World): Lesson[] {
  const car = carToBuy(world);
  const asked = sentPurchases(world).some(({ request, car: { id } }) => id === car?.id && request.etat !== 'rejetee');
  if (!car || asked) return [];
  const limit = limitOf(car);
  return [
    {
      id: `carte-grise-non-demandee:${car.id}`,
      titre: 'La carte grise n’est pas encore à votre nom',
      explication: `Le délai d’un mois finit le ${dayInWords(limit)}. Après, un contrôle peut coûter ${euros(LATE_FINE)}.`,
      etat: world.today > limit ? 'arrive' : 'a-venir',
      le: addDays(limit, 1),
      source: LAW,
    },
  ];
}

/** A code that came too late, and the way that remained. */
function expired(world: World): Lesson[] {
  const typed = eventsOf(world, 'repondu').filter(({ fait }) => fait === CODE_FACT);
  const late = sentPurchases(world)
    .map(({ car }) => car)
    .concat(carToBuy(world) ?? []);
  const found = late.flatMap((car) =>
    typed.flatMap(({ valeur, le, dossier }) => {
      const state = codeState({ ...world, today: le }, car, String(valeur));
      return state.etat === 'perime' ? [{ jusquau: state.jusquau, dossier }] : [];
    }),
  )[0];
  return found
    ? [
        {
          id: `code-perime:${found.dossier}`,
          titre: 'Le code de cession ne valait plus',
          explication: `Il valait jusqu’au ${dayInWords(found.jusquau)}. Sans code, il reste la carte grise barrée : son numéro de formule et sa date, puis un agent lit.`,
          etat: 'arrive',
          quand: `Depuis le ${dayInWords(addDays(found.jusquau, 1))}.`,
          source: 'Dossier de faits ANTS, § 5 ligne 3',
        },
      ]
    : [];
}

const carsOf = (world: World): Vehicule[] => vehiclesOf(world).filter(({ achete }) => achete !== undefined);
const answersTo = (world: World, fait: string) => eventsOf(world, 'repondu').filter((event) => event.fait === fait);

/** The five digits of one's own carte grise, where the code of the seller was asked. */
const confused = (world: World): Lesson[] =>
  answersTo(world, CODE_FACT)
    .filter(({ valeur }) => carsOf(world).some((car) => isConfidential(world, car, String(valeur))))
    .slice(0, 1)
    .map(({ dossier, le }) => ({
      id: `code-confondu:${dossier}`,
      titre: 'Un code pris pour un autre',
      explication:
        'Le code confidentiel est sur la lettre de votre propre carte grise. Le code de cession vient du vendeur, et de lui seul.',
      etat: 'arrive',
      le,
      source: 'Dossier de faits ANTS, § 5 ligne 2',
    }));

/** What a seller who had declared nothing made one learn. */
const undeclared = (world: World): Lesson[] =>
  askedBeforeDeclared(world)
    .slice(0, 1)
    .map(({ dossier, le }) => ({
      id: `vente-non-declaree:${dossier}`,
      titre: 'Le vendeur n’avait rien déclaré',
      explication: `Le ${dayInWords(le)}, la voiture était encore à son nom, et ses amendes aussi. Aucune demande n’était possible. L’argent, les clés et le code se donnent au même moment.`,
      etat: 'arrive',
      le,
      source: 'Dossier de faits ANTS, § 5 ligne 4',
    }));

/** The answers « no code » that were given while the seller had declared nothing. */
export const askedBeforeDeclared = (world: World) =>
  answersTo(world, 'codeDonne').filter(({ valeur, le }) => valeur === 'non' && carsOf(world).some((car) => !isDeclared(car, le)));
