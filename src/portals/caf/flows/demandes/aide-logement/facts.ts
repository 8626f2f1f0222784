import { amount, freeText, oneOf, ticked, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { iban } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { Circuit, FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { siret } from './siret.ts';

/** The kinds of homes that the page offers (caf.md §2.b, step 1). */
export const NATURES = {
  vide: 'Une location vide',
  meuble: 'Une location meublée',
  chambre: 'Une chambre chez quelqu’un',
  foyer: 'Un foyer ou une résidence',
  hotel: 'Un hôtel',
  'sous-location': 'Une sous-location',
  accession: 'Un logement que j’achète, avec un prêt',
} as const;
/** Who lets the home. */
export const LANDLORDS = { particulier: 'Un particulier', societe: 'Une société ou une agence', hlm: 'Un bailleur HLM' } as const;
const YES_NO = ['oui', 'non'];

const toCaf = (what: Pick<Circuit, 'pourquoi' | 'effet'> & Partial<Circuit>): Circuit =>
  toCafAlone({
    base: 'Aides personnelles au logement : code de la construction et de l’habitation, art. L821-1 et suivants (à relire). La Caf choisit l’aide : APL, ALF ou ALS.',
    duree: 'La durée du dossier après la fin du droit n’a pas été trouvée.',
    machine: 'Un programme calcule l’aide avec le loyer, les revenus de douze mois et le foyer.',
    humain: 'Un agent lit l’attestation de loyer, et décide.',
    source: 'Dossier de faits Caf, § 2.b, § 3.1 et § 3.7 (novembre 2026)',
    ...what,
  });
const toLandlord: Circuit = toCaf({
  vers: 'bailleur',
  pourquoi: 'Pour recevoir l’aide à votre place, quand vous le choisissez.',
  effet: 'Il la retire de votre loyer. Il ne sait rien d’autre de votre situation.',
  machine: 'La Caf lui verse la somme, avec le nom du locataire.',
  humain: 'Il remplit l’attestation de loyer, et confirme le loyer une fois par an.',
  source: 'Dossier de faits Caf, § 3.3 (novembre 2026)',
});
const home = toCaf({
  pourquoi: 'Pour savoir quelle aide, et si le calcul est celui d’un loyer.',
  effet: 'Le loyer compte jusqu’à un plafond ; meublé ou partagé, il compte moins.',
});
const rent = toCaf({
  pourquoi: 'Pour calculer l’aide.',
  effet: 'Le loyer compte sans les charges, et pour votre seule part. Écrit trop haut, il donne une aide fausse, puis une dette.',
  compare: 'La Caf le compare avec l’attestation du propriétaire, puis avec le loyer de juillet qu’il déclare chaque année.',
});
const landlord = toCaf({
  pourquoi: 'Pour savoir qui loue, et à qui demander l’attestation.',
  effet: 'Un logement d’un parent ou d’un enfant ne donne pas droit.',
});
const student = toCaf({
  pourquoi: 'Pour compter au moins le plancher de revenus des étudiants.',
  effet: 'Un étudiant qui demande l’aide n’est plus à la charge de ses parents à la Caf.',
});
const money = toCaf({ pourquoi: 'Pour vous payer.', effet: 'L’aide arrive sur ce compte, s’il est à votre nom.' });

/** What a request for the housing benefit asks (caf.md §2.b), in both editions. */
export const facts = {
  alNature: fact('la sorte de logement', oneOf(Object.keys(NATURES)), home),
  alEntree: fact('le jour d’entrée dans le logement', day({ min: '2000-01-01', max: '2060-12-31' }), home),
  alColocation: fact('si le logement est partagé', oneOf(YES_NO), home),
  alColocataires: fact('le nombre de colocataires', whole({ min: 2, max: 9, unite: 'personnes' }), home),
  alLoyerEntier: fact('le loyer de tout le logement', amount({ max: 9_999 }), rent),
  alLoyer: fact('le loyer que vous payez, sans les charges', amount({ max: 9_999 }), rent),
  alCharges: fact('les charges', amount({ max: 2_000 }), rent),
  alBailleur: fact('qui loue', oneOf(Object.keys(LANDLORDS)), landlord),
  alBailleurNom: fact(
    'le nom du propriétaire',
    freeText({ max: 120, vide: 'Écrivez le nom du propriétaire : il est sur le bail.' }),
    landlord,
  ),
  alSiret: fact('le SIRET du propriétaire', siret, landlord),
  alParent: fact('si le propriétaire est de votre famille', oneOf(YES_NO), landlord),
  alAttestation: fact('qui envoie l’attestation de loyer', oneOf(['moi', 'bailleur']), landlord),
  alEtudiant: fact('si vous êtes étudiant', oneOf(YES_NO), student),
  alBoursier: fact('si vous avez une bourse', oneOf(YES_NO), student),
  alParentsCaf: fact('si vos parents ont un dossier à la Caf', oneOf(YES_NO), student),
  alPatrimoine: fact(
    'si le foyer possède plus de 30 000 €',
    oneOf(YES_NO),
    toCaf({ pourquoi: 'Pour compter ce que l’on possède, au-delà de 30 000 €.', effet: 'L’aide baisse.' }),
  ),
  alVersement: fact('à qui l’aide est versée', oneOf(['moi', 'bailleur']), money, toLandlord),
  alTitulaire: fact(
    'le titulaire du compte',
    freeText({ max: 120, vide: 'Écrivez le nom du titulaire : il est sur le RIB.' }),
    money,
  ),
  alIban: fact('l’IBAN', iban(), money),
  alExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), home),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
