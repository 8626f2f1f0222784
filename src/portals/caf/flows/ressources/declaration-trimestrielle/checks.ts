import { answersOf, answerValue, splitKey } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { walkedAlone } from '#engine/portal/walked-alone.ts';
import { debtsOf } from '#portals/caf/dossier/dettes/debts.ts';
import { currentQuarter, firstReview, type Quarter, quarterOf } from '#portals/caf/dossier/quarters.ts';
import { isNeedless, requestsIn } from '#portals/caf/dossier/recalculation.ts';
import { agreesWith, byCell, sentAmounts, TRANSMITTED_NATURES, trueAmounts } from '#portals/caf/dossier/resources.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import type { Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { declarationTrimestrielle } from './flow.ts';
import { screens } from './screens.ts';

const alone = walkedAlone(declarationTrimestrielle, screens);

/** The declaration that a check looks at: the story's first one, unless a month is named. */
const storyQuarter = (world: World): Quarter => quarterOf(world, firstReview(world));

// Before sending, what would be sent is looked at; after it, only what was.
function amountsNow(world: World, quarter: Quarter) {
  const donnees = quarter.envoi?.donnees ?? declarationTrimestrielle.payload(...payloadArguments(world, quarter));
  return { donnees, amounts: sentAmounts(donnees, truthOf(world, quarter)) };
}

function payloadArguments(world: World, quarter: Quarter): Parameters<typeof declarationTrimestrielle.payload> {
  const walked = journey(alone, declarationTrimestrielle, quarter.dossier, world);
  return [walked.context, walked.screens.map(({ screen }) => screen)];
}

const isComplete = (world: World, quarter: Quarter): boolean =>
  quarter.envoi !== undefined ||
  journey(alone, declarationTrimestrielle, quarter.dossier, world).manque.every(({ field }) => field.fait === 'attestation');

/** Is every transmitted kind of income right for this month (or for all three), to a euro? */
function isRight(world: World, quarter: Quarter, month?: unknown): boolean {
  const { donnees, amounts } = amountsNow(world, quarter);
  const declared = byCell(amounts);
  if (isBeingChanged(donnees, month)) return false;
  const truth = trueAmounts(truthOf(world, quarter), quarter).filter(({ nature }) => TRANSMITTED_NATURES.has(nature));
  const agrees = agreesWith(truth);
  const cells = [...new Set([...declared.keys(), ...byCell(truth).keys()])].filter(
    (cell) =>
      TRANSMITTED_NATURES.has(cell.split('/')[2] as never) && (month === undefined || cell.startsWith(`${String(month)}/`)),
  );
  return cells.every((cell) => agrees(cell, declared.get(cell) ?? 0) && (quarter.envoi !== undefined || declared.has(cell)));
}

/** Was a change asked for, and not yet described? Nobody knows then whether the month is right. */
const isBeingChanged = (donnees: Donnees, month: unknown): boolean =>
  Object.entries(donnees).some(([key, value]) => {
    const { fait, pour = '' } = splitKey(key);
    return (
      fait === 'ligne' &&
      value === 'modifier' &&
      (month === undefined || pour.startsWith(`${String(month)}/`)) &&
      !Object.hasOwn(donnees, `montantCorrect@${pour}`) &&
      donnees[`motif@${pour}`] !== 'non-percue'
    );
  });

/** Checks written in TypeScript and named in YAML. Each says in French what it looks at: the trainers' guide lists them. */
export const checks: Portal['checks'] = {
  'situation-verifiee': {
    quoi: 'La personne a répondu à la question sur sa situation.',
    test: (_params, world) => answerValue(answersOf(world, storyQuarter(world).dossier), 'situationExacte') !== undefined,
  },
  'tout-rempli': {
    quoi: 'Toutes les réponses sont données, il ne reste qu’à attester et envoyer.',
    test: (_params, world) => isComplete(world, storyQuarter(world)),
  },
  'ressources-justes': {
    quoi: 'Les trois mois déclarés sont ceux des bulletins, à un euro près, et tout est rempli.',
    test: (_params, world) => isComplete(world, storyQuarter(world)) && isRight(world, storyQuarter(world)),
  },
  'mois-juste': {
    quoi: 'Le mois donné (mois: "2026-08") est déclaré comme sur le bulletin, à un euro près.',
    test: ({ mois }, world) => storyQuarter(world).periode.includes(mois as never) && isRight(world, storyQuarter(world), mois),
  },
  'mois-justes': {
    quoi: 'Les trois mois déclarés sont ceux des bulletins, à un euro près (rang: 1 pour le premier seulement ; combien: 1 pour un seul, quel qu’il soit). Le reste peut encore manquer.',
    test: ({ combien, rang }, world) => {
      const quarter = storyQuarter(world);
      if (rang !== undefined) {
        const month = quarter.periode[Number(rang) - 1];
        return month !== undefined && isRight(world, quarter, month);
      }
      const right = quarter.periode.filter((month) => isRight(world, quarter, month));
      return combien === undefined ? isRight(world, quarter) : right.length >= Number(combien);
    },
  },
  'rien-en-trop': {
    quoi: 'Ni don, ni aide de la Caf, ni demande de modification inutile. La déclaration est complète.',
    test: (_params, world) => {
      const quarter = storyQuarter(world);
      const others = amountsNow(world, quarter).donnees.autresRessources;
      const useless = requestsIn(world, quarter).some(isNeedless);
      return (
        isComplete(world, quarter) && Array.isArray(others) && !others.includes('don') && !others.includes('aide-caf') && !useless
      );
    },
  },
  'modification-demandee': {
    quoi: 'Une modification est demandée pour le mois donné (mois: "2026-08"). Édition 2025 seulement.',
    test: ({ mois }, world) =>
      Object.entries(amountsNow(world, storyQuarter(world)).donnees).some(
        ([key, value]) => key.startsWith(`ligne@${String(mois)}/`) && value === 'modifier',
      ),
  },
  'paiement-recu': {
    quoi: 'Un paiement de plus de 0 € est arrivé pendant l’histoire (mois: "2026-11" pour un mois précis).',
    test: ({ mois }, world) => {
      const start = world.events.findIndex(({ type }) => type === 'commence');
      // A month missed may be paid with a later one: its part is then named « rsa:2026-11 ».
      return world.events
        .slice(Math.max(0, start))
        .some(
          (event) =>
            event.type === 'paye' &&
            (event.de ?? 'caf') === 'caf' &&
            event.montant > 0 &&
            (mois === undefined ||
              event.mois === mois ||
              Object.keys(event.detail).some((part) => part.endsWith(`:${String(mois)}`))),
        );
    },
  },
  dette: {
    quoi: 'Un trop-perçu est notifié (prestation: rsa ou prime-activite pour préciser).',
    test: ({ prestation }, world) => debtsOf(world).some((debt) => prestation === undefined || debt.prestation === prestation),
  },
  'pas-de-dette': {
    quoi: 'La déclaration est envoyée et aucun trop-perçu n’est notifié.',
    test: (_params, world) => storyQuarter(world).envoi !== undefined && debtsOf(world).length === 0,
  },
  'declaration-a-temps': {
    quoi: 'La déclaration est envoyée avant la fin du mois.',
    test: (_params, world) => isOnTime(storyQuarter(world)),
  },
  'declaration-faite': {
    quoi: 'La déclaration du moment est envoyée, même en retard (mois: "2027-02" pour celle de ce mois-là).',
    test: ({ mois }, world) =>
      (mois === undefined ? currentQuarter(world) : quarterOf(world, mois as Month))?.envoi !== undefined,
  },
  edition: {
    quoi: 'La présentation affichée est celle donnée (edition: "2024").',
    test: ({ edition }, world) => world.edition === edition && eventsOf(world, 'regle').length > 0,
  },
};

const isOnTime = ({ envoi, fermeLe }: Quarter): boolean => envoi !== undefined && envoi.le <= fermeLe;
