import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { DOORS, type Door, WAYS, type Way } from '#portals/caf/dossier/dettes/debts.ts';
import type { Donnees } from '#schema/evenement.ts';
import type { Fact } from './facts.ts';
import { tell } from './letters.ts';
import { debtIn, WITHOUT_PAPER } from './screens.ts';
import { offeredWays } from './ways.ts';

const ADMITTED =
  'Vous avez demandé une remise : c’était reconnaître la dette. Contester ensuite a peu de chances. Confirmez, ou changez de réponse.';
const CONTESTED =
  'Vous avez contesté cette somme. Demander une remise, c’est reconnaître la dette. Confirmez, ou changez de réponse.';

/** An answer to a debt: refused when it is too late for it, confirmed when it contradicts another, then recorded with its acknowledgement. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'IND', dossier);
  const refused = (cle: Fact, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  const debt = debtIn({ world, dossier });
  const voie = WAYS.find((way) => way === donnees.induVoie) as Way;
  if (debt === undefined || !offeredWays(world, debt).includes(voie))
    return refused('induVoie', 'Ce choix n’est plus possible aujourd’hui. Choisissez-en un autre.');
  const asked = (way: Way) => debt.reponses.some((one) => one.voie === way);
  const incoherences = [
    ...(voie === 'recours' && asked('remise') ? [{ cle: 'induVoie', message: ADMITTED }] : []),
    ...(voie === 'remise' && asked('recours') ? [{ cle: 'induVoie', message: CONTESTED }] : []),
  ];
  const porte = DOORS.find((door) => door === donnees.induPorte) as Door | undefined;
  const said = {
    voie,
    montant: debt.reste,
    ...(voie === 'echeancier' ? { fois: Number(donnees.induFois) } : {}),
    ...(voie === 'recours' && porte ? { porte } : {}),
    ...(typeof donnees.induPreuve === 'string' && donnees.induPreuve !== WITHOUT_PAPER ? { preuve: true } : {}),
  };
  return {
    numero,
    incoherences,
    faits: [decide(dossier, 'en-instruction', 'indu-repondu', said), tell(world, 'indu-recu', dossier, { ...said, numero })],
  };
}
