import { amount, freeText, oneOf, orNothing, someOf, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, iban, phone, postcode } from '#engine/answers/answer-identity.ts';
import { lines } from '#engine/answers/lines.ts';
import { valuesOf, YES_NO } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { Circuit, FactSpec, Option } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { ofName } from '#engine/words/say.ts';
import type { Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { MANUAL_NATURES, NATURE_NAMES, OTHER_NATURES } from '../natures.ts';
import { parseFile } from '../pieces/files.ts';
import { readWanted, wantedInWords } from '../pieces/wanted.ts';
import { TENURES } from '../tenures.ts';
import * as goes from './circuits.ts';
import { ACTIVITIES, CHILD_LIVES, CUSTODIES, ELSEWHERE, FAMILIES, NATIONALITIES, PENSIONS, PERMITS } from './options.ts';

type Parse = FactSpec['parse'];
type Circuits = readonly [Circuit, ...Circuit[]];

/** The person whom a question is about, by her id: one of the account, or the partner whom the request alone knows. */
export const PARTNER = 'conjoint';
export const nameOf = (id: string, world: World): string =>
  id === PARTNER ? 'votre conjoint' : (world.compte.foyer.adultes.find((adulte) => adulte.id === id)?.prenom ?? id);

const one = (nom: string, parse: Parse, circuits: Circuits): FactSpec => fact(nom, parse, ...circuits);
const ofPerson = (nom: string, parse: Parse, circuits: Circuits): FactSpec => ({
  nom: (pour, world) => `${nom} (${nameOf((pour ?? '').split('/').at(0) ?? '', world)})`,
  parse,
  circuits,
});
const ofChild = (nom: string, parse: Parse): FactSpec => ({
  nom: (pour) => `${nom} (enfant ${pour ?? ''})`,
  parse,
  circuits: goes.household,
});
const name = (vide: string): Parse => freeText({ max: 60, vide });
const among = (options: readonly Option[]): Parse => oneOf(valuesOf(options));
const yesNo = among(YES_NO);
const ANY_DAY = day({ min: '1900-01-01', max: '2060-12-31' });
const ofMoney = (nom: string, parse: Parse): FactSpec => ({
  nom: (pour, world) => {
    const [mois = '', personne = '', nature = ''] = (pour ?? '').split('/');
    const what = ownEntry(NATURE_NAMES, nature) ?? nom;
    return `${what} ${ofName(nameOf(personne, world))}, ${monthInWords(mois as Month)}`;
  },
  parse,
  circuits: goes.money,
});

/** What any request asks (caf.md §2.a and §2.d), in both editions. Amounts in euros. */
export const COMMON_FACTS = {
  demandeCivilite: ofPerson('la civilité', oneOf(['madame', 'monsieur']), goes.identity),
  demandeNom: ofPerson('le nom de naissance', name('Écrivez le nom de naissance.'), goes.identity),
  demandeNomUsage: ofPerson('le nom d’usage', orNothing(name('Écrivez le nom d’usage.')), goes.identity),
  demandePrenoms: ofPerson('les prénoms', name('Écrivez les prénoms.'), goes.identity),
  demandeNaissance: ofPerson('la date de naissance', ANY_DAY, goes.condition),
  demandeNaissanceLieu: ofPerson('le lieu de naissance', name('Écrivez la ville et le pays.'), goes.identity),
  demandeNationalite: ofPerson('la nationalité', among(NATIONALITIES), goes.condition),
  demandeTitre: ofPerson('le titre de séjour', among(PERMITS), goes.condition),
  demandeSejourDepuis: ofPerson('depuis quand', ANY_DAY, goes.condition),
  demandeResidence: one('si vous vivez en France', yesNo, goes.condition),
  demandeAutreCaf: one('un dossier ailleurs', among(ELSEWHERE), goes.identity),
  demandeFamille: one('votre situation familiale', among(FAMILIES), goes.household),
  demandeFamilleDepuis: one('depuis quand', ANY_DAY, goes.household),
  demandeGrossesse: one('une grossesse', yesNo, goes.household),
  demandeGrossesseTerme: one('la date prévue de la naissance', ANY_DAY, goes.household),
  demandePension: one('une pension alimentaire', among(PENSIONS), goes.household),
  demandeEnfantsACharge: one('si vous avez des enfants à charge', yesNo, goes.household),
  demandeEnfants: one('vos enfants', lines({ max: 12, quoi: 'un enfant' }), goes.household),
  demandeEnfantPrenom: ofChild('le prénom', name('Écrivez le prénom.')),
  demandeEnfantNaissance: ofChild('la date de naissance', ANY_DAY),
  demandeEnfantGarde: ofChild('la garde', among(CUSTODIES)),
  demandeEnfantVie: ofChild('ce que fait l’enfant', among(CHILD_LIVES)),
  demandeVoie: one('le numéro et la rue', freeText({ max: 120, vide: 'Écrivez le numéro et la rue.' }), goes.home),
  demandeComplement: one('l’étage, le bâtiment, le « chez »', orNothing(freeText({ max: 120 })), goes.home),
  demandeCodePostal: one('le code postal', postcode(), goes.home),
  demandeCommune: one('la ville', freeText({ max: 80, vide: 'Écrivez la ville.' }), goes.home),
  demandeAdresseDepuis: one('depuis quand vous y vivez', ANY_DAY, goes.home),
  demandeTelephone: one('votre téléphone', phone(), goes.identity),
  demandeCourriel: one('votre adresse de courriel', email(), goes.identity),
  demandeLogement: one('votre logement', oneOf([...Object.keys(TENURES), 'sans-domicile']), goes.home),
  demandeAideLogement: one('si vous recevez une aide au logement', yesNo, goes.home),
  demandeAideMontant: one('le montant de l’aide au logement', amount({ max: 2_000 }), goes.home),
  demandeActivite: ofPerson('la situation', among(ACTIVITIES), goes.condition),
  demandeActiviteDepuis: ofPerson('depuis quand', ANY_DAY, goes.condition),
  moisDeclares: one('les trois mois déclarés', freeText({ max: 40 }), goes.money),
  naturesPercues: ofPerson('les sortes de ressources', someOf([...MANUAL_NATURES, 'aucune'], 'aucune'), goes.money),
  ressource: ofMoney('la somme', amount()),
  demandeCesse: ofPerson('si cette ressource a cessé', yesNo, goes.money),
  autresRessources: one('vos autres ressources', someOf([...OTHER_NATURES, 'aucune'], 'aucune'), goes.money),
  montantAutre: ofMoney('la somme', amount()),
  demandeTitulaire: one('le titulaire du compte', name('Écrivez le nom qui est sur le RIB.'), goes.bank),
  demandeIban: one('l’IBAN', iban(), goes.bank),
  pieceJointe: {
    nom: (pour, world) => {
      const wanted = readWanted(pour ?? '');
      return wanted === undefined ? 'un papier' : `le papier : ${wantedInWords(world, wanted)}`;
    },
    parse: parseFile,
    circuits: goes.papers,
  },
  demandeAttestation: one('votre engagement sur l’honneur', ticked('Cochez la case pour pouvoir envoyer.'), goes.oath),
} satisfies Record<string, FactSpec>;
export type CommonFact = keyof typeof COMMON_FACTS;

/** What the RSA asks besides: savings, other rights, rights and duties. */
export const RSA_FACTS = {
  demandeJeuneActif: ofPerson('3 214 heures de travail en trois ans', yesNo, goes.condition),
  demandeAutresDroits: one('vos autres droits', yesNo, goes.condition),
  demandeEpargne: one('de l’argent placé', yesNo, goes.savings),
  demandeEpargneMontant: one('la somme placée', amount({ max: 10_000_000 }), goes.savings),
  demandeEpargneInterets: one('des intérêts', yesNo, goes.savings),
  demandeBiens: one('un logement ou un terrain non loué', yesNo, goes.savings),
  demandeFranceTravail: one('l’inscription à France Travail', ticked('Cochez la case pour continuer.'), goes.duties),
  demandeContrat: one('le contrat d’engagement', ticked('Cochez la case pour continuer.'), goes.duties),
} satisfies Record<string, FactSpec>;
export type RsaFact = CommonFact | keyof typeof RSA_FACTS;
