import type { World } from '#engine/journal/world.ts';
import { dayIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { euros } from '#engine/words/money.ts';
import { isKnown } from '#portals/caf/dossier/demandes/context.ts';
import { aidFor } from '#portals/caf/dossier/logement/estimate.ts';
import { firstMonth } from '#portals/caf/dossier/logement/requests.ts';
import { askForPieces } from '#portals/caf/dossier/pieces/requests.ts';
import type { Wanted } from '#portals/caf/dossier/pieces/wanted.ts';
import { tell } from '#portals/caf/dossier/tell.ts';
import type { Adulte } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';
import type { Fact } from './facts.ts';
import { saidHome } from './said.ts';

const PARENT = 'Le logement d’un parent ou d’un enfant ne donne pas droit à l’aide. Confirmez si vous voulez une réponse écrite.';
const OTHER_ACCOUNT =
  'Ce compte n’est pas à votre nom : la Caf ne peut pas y verser votre aide. Confirmez, ou écrivez votre propre compte.';

/** What proves who a person is, the first time that the Caf hears of her (caf.md §2.b). */
const identityOf = ({ id, sejour }: Adulte): Wanted => ({
  piece: sejour === undefined || sejour.nature === 'europeen' ? 'identite' : 'titre-de-sejour',
  personne: id,
});

/** A request: refused at once when its day has not come, confirmed when it contradicts itself, then acknowledged with its list of papers. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'AL', dossier);
  const refused = (cle: Fact, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  const entree = dayIn(donnees, 'alEntree');
  if (entree > world.today)
    return refused(
      'alEntree',
      'Ce jour n’est pas encore venu. Demandez l’aide une fois entré dans le logement : le droit s’ouvre le mois d’après.',
    );
  const [own, whole] = [numberIn(donnees, 'alLoyer'), numberIn(donnees, 'alLoyerEntier')];
  const shared = donnees.alColocation === 'oui';
  if (shared && own > whole)
    return refused('alLoyer', `Votre part ne peut pas dépasser le loyer de tout le logement (${euros(whole)}).`);
  const said = saidHome((fact) => donnees[fact]);
  const stranger = donnees.alVersement === 'moi' && !textIn(donnees, 'alTitulaire').includes(world.compte.nom);
  const [claimant] = world.compte.foyer.adultes;
  const wanted: Wanted[] = [
    ...(isKnown(world) || claimant === undefined ? [] : [identityOf(claimant)]),
    ...(donnees.alAttestation === 'moi' ? [{ piece: 'attestation-loyer' as const }] : []),
    ...(stranger ? [{ piece: 'rib' as const }] : []),
  ];
  const du = firstMonth({ entree, le: world.today });
  const { refus } = aidFor(world, said, du);
  // A right that the law does not give waits for no paper.
  const asked = refus === undefined ? wanted : [];
  return {
    numero,
    incoherences: [
      ...(said.parent ? [{ cle: 'alParent', message: PARENT }] : []),
      ...(shared && own === whole
        ? [
            {
              cle: 'alLoyer',
              message: 'Votre part est égale au loyer de tout le logement. Est-ce bien ce que vous payez, vous seul ?',
            },
          ]
        : []),
      ...(stranger ? [{ cle: 'alTitulaire', message: OTHER_ACCOUNT }] : []),
    ],
    faits: [
      ...tell(`aide-recue:${dossier}`, 'aide-logement-recue', { numero, du, attestation: textIn(donnees, 'alAttestation') }),
      ...(asked.length > 0 ? askForPieces(world, { dossier, titre: 'Aide au logement', pieces: asked }) : []),
    ],
  };
}
