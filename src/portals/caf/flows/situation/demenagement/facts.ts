import { amount, freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { postcode } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone, toDepartment } from '#portals/caf/circuits.ts';
import { TENURES } from '#portals/caf/dossier/tenures.ts';

const place = [
  toCafAlone({
    pourquoi: 'Pour vous écrire, et savoir quelle Caf vous suit.',
    effet: 'À l’ancienne adresse, une lettre revient. Les impôts, France Travail et l’ANTS ne sont pas prévenus.',
    base: 'Tout changement se dit à la Caf : code de la sécurité sociale, art. R115-7 et R846-5.',
    duree: 'La durée du dossier après la fin du droit n’a pas été trouvée.',
    source: 'Dossier de faits Caf, § 2.e (novembre 2026)',
  }),
  toDepartment({ pourquoi: 'Le département suit les personnes au RSA.', effet: 'Ses lettres partent à cette adresse.' }),
] as const;
const home = toCafAlone({
  pourquoi: 'Pour savoir si une aide au logement s’arrête, et si une autre peut se demander.',
  effet: 'L’aide de l’ancien logement s’arrête. Pour le nouveau, il faut une autre demande.',
  base: 'Tout changement se dit à la Caf : code de la sécurité sociale, art. R115-7 et R846-5.',
  duree: 'La durée du dossier après la fin du droit n’a pas été trouvée.',
  source: 'Dossier de faits Caf, § 2.e (novembre 2026)',
});

/** What a move changes (caf.md §2.e), in both editions. */
export const facts = {
  logementVoie: fact('le numéro et la rue', freeText({ max: 120, vide: 'Écrivez le numéro et la rue.' }), ...place),
  logementPrecision: fact('s’il y a un étage, un appartement ou un « chez »', oneOf(['oui', 'non']), ...place),
  logementComplement: fact(
    'l’étage, l’appartement ou le « chez »',
    freeText({ max: 120, vide: 'Écrivez l’étage, l’appartement, ou « chez » et le nom.' }),
    ...place,
  ),
  logementCodePostal: fact('le code postal', postcode(), ...place),
  logementCommune: fact('la commune', freeText({ max: 80, vide: 'Écrivez la ville.' }), ...place),
  logementDepuis: fact('le jour du déménagement', day({ min: '2000-01-01', max: '2060-12-31' }), ...place),
  logementStatut: fact('la sorte de logement', oneOf(Object.keys(TENURES)), home),
  logementLoyer: fact('le loyer du nouveau logement', amount({ max: 9_999 }), home),
  logementExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), home),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
