import { type Day, dayInWords } from '../../engine/day.ts';
import type { Station } from '../../engine/flow.ts';
import { euros } from '../../engine/money.ts';
import { eventsOf, type World } from '../../engine/world.ts';
import type { EvenementDe } from '../../schema/evenement.ts';
import { ORGANISMES } from './organismes.ts';
import { quarterOfDossier } from './quarters.ts';
import { heldAmounts } from './resources.ts';
import { decisionsOn, PRESTATION_NAMES, PRESTATIONS, rightsIn } from './rights.ts';

type Where = keyof typeof ORGANISMES;
const station = (id: Where, etat: Station['etat'], rest: Partial<Station> = {}): Station => ({
  id,
  nom: ORGANISMES[id].nom,
  role: ORGANISMES[id].role,
  etat,
  ...rest,
});

/** The journey of a declaration's data: before the person, with her, and what later events added to it. */
export function stations(world: World, dossier: string): Station[] {
  const quarter = quarterOfDossier(world, dossier);
  const { envoi } = quarter;
  const held = heldAmounts(world.compte, quarter, (envoi?.le ?? world.today) as Day);
  const wages = held.some(({ nature }) => nature === 'salaire');
  const others = held.some(({ nature }) => nature !== 'salaire');
  const decisions = decisionsOn(world, dossier);
  const paid = eventsOf(world, 'paye').find(({ le, montant }) => envoi !== undefined && le > envoi.le && montant > 0);
  return [
    ...(wages ? [station('employeur', 'passe')] : []),
    ...(others ? [station('organisme', 'passe')] : []),
    ...(held.length > 0 ? [station('cnav', 'passe')] : []),
    station('caf', held.length > 0 || envoi ? 'passe' : 'en-cours', {
      detail: held.length > 0 ? `${held.length} montants déjà reçus, sans vous` : 'aucun montant reçu d’avance',
    }),
    envoi
      ? station('vous', 'passe', { le: envoi.le as Day, detail: `envoyé le ${dayInWords(envoi.le as Day)}` })
      : station('vous', 'vous'),
    ...(envoi ? afterSending(world, dossier, decisions, paid) : [station('calcul', 'a-venir'), station('banque', 'a-venir')]),
  ];
}

function afterSending(
  world: World,
  dossier: string,
  decisions: readonly EvenementDe<'decide'>[],
  paid: EvenementDe<'paye'> | undefined,
): Station[] {
  const first = decisions[0];
  const later = eventsOf(world, 'transmis').filter((event) => event.dossier === dossier);
  const { prestations } = world.compte.droits;
  return [
    station('calcul', first ? 'passe' : 'en-cours', first ? { le: first.le as Day, detail: amountsIn(first, world) } : {}),
    ...(prestations.includes('rsa') ? [station('departement', 'passe', { detail: 'apprend le montant du RSA' })] : []),
    station('france-travail', 'passe'),
    paid
      ? station('banque', 'passe', { le: paid.le as Day, detail: `${euros(paid.montant)} le ${dayInWords(paid.le as Day)}` })
      : station('banque', 'a-venir'),
    ...later.map(
      (event, rank): Station => ({
        ...station(event.vers as Where, 'passe', { le: event.le as Day, detail: TRANSMISSIONS[event.quoi] ?? event.quoi }),
        id: `${event.vers}-${rank}`,
      }),
    ),
    ...decisions.slice(1).map(
      (event, rank): Station => ({
        ...station('calcul', 'passe', { le: event.le as Day, detail: `recalculé : ${amountsIn(event, world)}` }),
        id: `calcul-${rank + 1}`,
      }),
    ),
  ];
}

const amountsIn = (decision: EvenementDe<'decide'>, world: World): string =>
  PRESTATIONS.filter((prestation) => world.compte.droits.prestations.includes(prestation))
    .map((prestation) => `${PRESTATION_NAMES[prestation]} ${euros(rightsIn(decision)[prestation])}`)
    .join(', ');

/** What one organisation tells another, in words. */
export const TRANSMISSIONS: Readonly<Record<string, string>> = {
  'demande-de-modification': 'reçoit votre demande de modification',
  'demande-de-verification': 'doit vérifier la paie',
  'declaration-corrigee': 'reçoit la déclaration corrigée',
  'pas-d-anomalie': 'apprend que le montant était exact',
  'ressource-a-jour': 'reçoit le montant corrigé',
  'ressource-confirmee': 'garde le montant transmis',
};
