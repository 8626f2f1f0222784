import { postcode } from '#engine/answers/answer-identity.ts';
import { typedAs } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import { fact } from '#engine/flow/fact.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { answeredOn } from '#engine/flow/payload.ts';
import { addressIn } from '#engine/household/address.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { adultsIn, ownPeriod } from '#portals/caf/dossier/demandes/context.ts';
import { estimatesIn } from '#portals/caf/dossier/demandes/estimate.ts';
import { COMMON_FACTS, type CommonFact, nameOf } from '#portals/caf/dossier/demandes/facts.ts';
import { childrenFields, familyFields } from '#portals/caf/dossier/demandes/fields/family-fields.ts';
import { housingFields } from '#portals/caf/dossier/demandes/fields/home-fields.ts';
import { moneyFields } from '#portals/caf/dossier/demandes/fields/money-fields.ts';
import { stayFields } from '#portals/caf/dossier/demandes/fields/person-fields.ts';
import { workFields } from '#portals/caf/dossier/demandes/fields/work-fields.ts';
import { STATED } from '#portals/caf/dossier/demandes/request-flow.ts';
import { ESTIMATION } from '#portals/caf/dossier/demandes/requests.ts';
import { MONEY, moneyTruth, truthOf } from '#portals/caf/dossier/demandes/truth.ts';
import { holds } from '#portals/caf/dossier/file.ts';

const anonymous = toCafAlone({
  pourquoi: 'Pour calculer une estimation.',
  effet: 'Rien n’est demandé, et rien n’est gardé à votre nom.',
  base: 'Simulateur public, sans compte : page officielle.',
  duree: 'Le temps de la page : ce qui est gardé ensuite n’a pas été trouvé.',
  machine: 'Un programme calcule. Personne ne lit vos réponses.',
  humain: 'Aucun agent.',
  source: 'Dossier de faits Caf, § 2.a et 2.d',
});

const ASKED = [
  'demandeNaissance',
  'demandeNationalite',
  'demandeTitre',
  'demandeSejourDepuis',
  'demandeResidence',
  'demandeFamille',
  'demandeFamilleDepuis',
  'demandeGrossesse',
  'demandeGrossesseTerme',
  'demandePension',
  'demandeEnfantsACharge',
  'demandeEnfants',
  'demandeEnfantPrenom',
  'demandeEnfantNaissance',
  'demandeEnfantGarde',
  'demandeEnfantVie',
  'demandeLogement',
  'demandeAideLogement',
  'demandeAideMontant',
  'demandeActivite',
  'demandeActiviteDepuis',
  'moisDeclares',
  'naturesPercues',
  'ressource',
  'demandeCesse',
  'autresRessources',
  'montantAutre',
] as const satisfies readonly CommonFact[];
const facts = {
  estimationCodePostal: fact('le code postal', postcode(), anonymous),
  ...(Object.fromEntries(
    ASKED.map((fait) => [fait, { ...COMMON_FACTS[fait], circuits: [anonymous] as const }]),
  ) as unknown as Pick<typeof COMMON_FACTS, (typeof ASKED)[number]>),
};
type Fact = 'estimationCodePostal' | CommonFact;

/** What one might have, without an account nor a name (caf.md §2.d): the questions of a request that decide of an amount. */
export const estimation = flowOf<Fact>({
  id: ESTIMATION,
  titre: 'Faire une estimation',
  facts: facts as unknown as Record<Fact, (typeof COMMON_FACTS)[CommonFact]>,
  open: (world) => (holds(world.compte) ? `${ESTIMATION}:${estimatesIn(world).length + 1}` : undefined),
  payload: (context, screens) => ({ ...answeredOn(context, screens), moisDeclares: [...ownPeriod(context.world)] }),
  truth(field, { world }, avec) {
    if (field.fait === 'estimationCodePostal') return addressIn(world.compte.logement.adresse).codePostal;
    if (MONEY.includes(field.fait)) return moneyTruth(world, field, ownPeriod(world), avec);
    const valeur = truthOf(world, field.fait, field.pour);
    return valeur === undefined ? undefined : typedAs(valeur);
  },
  onPaper: STATED,
});

const first = (context: FlowContext): Field<Fact>[] => {
  const [id = 'vous'] = adultsIn(context);
  return [
    ask<Fact>('estimationCodePostal', 'chiffres', 'Code postal', { hint: 'Ici, un code fictif : 00120.' }),
    ask<Fact>('demandeNaissance', 'jour', 'Date de naissance', { pour: id }),
    ...stayFields(context, id),
  ];
};
const family = (context: FlowContext): Field<Fact>[] => {
  const [, other] = adultsIn(context);
  return [
    ...familyFields(context),
    ...(other === undefined
      ? []
      : [
          ask<Fact>('demandeNaissance', 'jour', `Date de naissance de ${nameOf(other, context.world)}`, { pour: other }),
          ...stayFields(context, other),
        ]),
    ...childrenFields(context),
    ...workFields(context),
  ];
};

/** Four pages in 2025, two in 2024; then the result (caf.md §2.d; how the questions are shared is a choice of the simulator). */
export const estimationScreens: ScreensByEdition<Fact> = {
  '2025': [
    { id: 'depart', titre: 'Pour commencer', fields: first },
    { id: 'situation', titre: 'Votre situation', fields: family },
    { id: 'logement', titre: 'Votre logement', fields: housingFields },
    { id: 'ressources', titre: 'Vos ressources', fields: moneyFields },
  ],
  '2024': [
    {
      id: 'situation',
      titre: 'Votre foyer',
      fields: (context) => [...first(context), ...family(context), ...housingFields(context)],
    },
    { id: 'ressources', titre: 'Vos ressources', fields: moneyFields },
  ],
};
