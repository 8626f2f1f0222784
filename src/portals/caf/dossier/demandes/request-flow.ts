import { typedAs } from '#engine/answers/answers.ts';
import type { Field, Flow, FlowContext } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { answeredOn } from '#engine/flow/payload.ts';
import { holds } from '../file.ts';
import { goodPaper } from '../pieces/files.ts';
import { JOINED, LATER } from '../pieces/joined.ts';
import { readWanted } from '../pieces/wanted.ts';
import type { Prestation } from '../rights.ts';
import { requestPeriod } from './context.ts';
import { joinedQuarter, openRequest, REQUEST_TITLES, REQUESTS } from './requests.ts';
import { MONEY, moneyTruth, truthOf } from './truth.ts';

/** A request for a benefit: what it asks is known to its own folder, how it is read is the same for all. */
export const requestFlow = <Fact extends string>(
  prestation: Prestation,
  facts: Flow<Fact>['facts'],
  onPaper: NonNullable<Flow<Fact>['onPaper']>,
): Flow<Fact> =>
  flowOf({
    id: REQUESTS[prestation],
    titre: REQUEST_TITLES[prestation],
    facts,
    open: (world) => (holds(world.compte) ? openRequest(world, prestation) : undefined),
    // The money of a quarter already declared is not said again; otherwise the months go with the sums.
    payload: (context, screens) => ({
      ...answeredOn(context, screens),
      ...(joinedQuarter(context.world) ? {} : { moisDeclares: [...requestPeriod(context.world)] }),
    }),
    truth,
    onPaper,
  });

function truth(field: Field, { world }: FlowContext, avec?: string): string | undefined {
  if (field.fait === JOINED) {
    const wanted = readWanted(field.pour ?? '');
    return (wanted && goodPaper(world, wanted)?.id) ?? LATER;
  }
  if (MONEY.includes(field.fait)) return moneyTruth(world, field, requestPeriod(world), avec);
  const valeur = truthOf(world, field.fait, field.pour);
  return valeur === undefined ? undefined : typedAs(valeur);
}

/** What the papers or the story of a person state, among what both requests ask. */
export const STATED = {
  demandeNom: {},
  demandePrenoms: {},
  demandeNaissance: {},
  demandeNationalite: {},
  demandeFamille: { told: true },
  demandeGrossesse: { told: true },
  demandeEnfantsACharge: { told: true },
  demandeEnfants: { told: true },
  demandeEnfantPrenom: { told: true },
  demandeEnfantNaissance: { told: true },
  demandeVoie: {},
  demandeCodePostal: {},
  demandeCommune: {},
  demandeTelephone: {},
  demandeCourriel: {},
  demandeLogement: {},
  demandeAideLogement: {},
  demandeAideMontant: {},
  demandeActivite: { told: true },
  naturesPercues: {},
  ressource: {},
  demandeCesse: {},
  autresRessources: {},
  montantAutre: {},
  demandeTitulaire: {},
  demandeIban: {},
} as const;
