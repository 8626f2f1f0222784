import { freeText, fromList, joinedPaper, orNothing, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, iban, password } from '#engine/answers/answer-identity.ts';
import { lines, linesOf } from '#engine/answers/lines.ts';
import type { FactSpec, Field, Flow, Option, Screen } from '#engine/flow/flow.ts';
import { cantine } from './cantine.ts';

/* A démarche that asks with every kind of field. */
const circuits = cantine.facts['repas']?.circuits;
const fact = (nom: string, parse: FactSpec['parse'], more: Partial<FactSpec> = {}): FactSpec => {
  if (!circuits) throw new Error('La petite démarche n’a plus de circuit.');
  return { nom: (pour) => (pour === undefined ? nom : `${nom} (${pour})`), parse, circuits, ...more };
};

/** Papers that will not do. */
export const BAD_PAPERS: readonly Option[] = [
  { valeur: 'cv-docx', label: 'CV.docx', hint: 'Fichier Word, 80 Ko', defaut: 'type' },
  { valeur: 'cv-12-mo', label: 'CV.jpg', hint: 'Photo, 12 Mo', defaut: 'lourd' },
  { valeur: 'cv-flou', label: 'CV-2.jpg', hint: 'Photo floue, 2 Mo', defaut: 'flou' },
];

const DAYS: readonly Option[] = Array.from({ length: 30 }, (_, rank) => ({
  valeur: `2026-09-${String(rank + 1).padStart(2, '0')}`,
  label: `${rank === 0 ? '1er' : rank + 1} septembre 2026`,
}));

const JOBS: readonly Option[] = [
  { valeur: 'D1106', label: 'Vente en alimentation' },
  { valeur: 'D1214', label: 'Vente en habillement et accessoires de la personne' },
  { valeur: 'K1304', label: 'Services domestiques', hint: 'Aide à domicile, ménage' },
];

const employer = (pour: string, rank: number): Field[] => {
  const line = { pour, ligne: pour, groupe: `Employeur ${rank + 1}` };
  return [
    { ...line, fait: 'employeur', as: 'texte', label: 'Nom de l’employeur' },
    { ...line, fait: 'heures', as: 'entier', label: 'Heures travaillées', unite: 'heures' },
  ];
};

/** A registration in two screens: who one is, then one line for each employer. */
export const inscription: Flow = {
  ...cantine,
  id: 'inscription',
  titre: 'Inscription',
  facts: {
    naissance: fact('la date de naissance', day({ max: '2010-12-31' })),
    jourPaye: fact('le jour de paie', day({ min: '2026-09-01', max: '2026-09-30', nom: 'du mois déclaré' })),
    metier: fact('le métier cherché', fromList({ forme: /^[A-N]\d{4}$/, quoi: 'un métier' })),
    courriel: fact('l’adresse de courriel', email()),
    compte: fact('le compte bancaire', iban()),
    complement: fact('le complément d’adresse', orNothing(freeText())),
    lettre: fact('votre lettre', orNothing(freeText({ max: 200 }))),
    motDePasse: fact('le mot de passe', password(), { secret: true }),
    cv: fact('le CV', joinedPaper({ options: BAD_PAPERS })),
    employeurs: fact('les employeurs', lines({ max: 3, quoi: 'un employeur' })),
    employeur: fact('le nom de l’employeur', freeText({ vide: 'Écrivez le nom de l’employeur.' })),
    heures: fact('les heures travaillées', whole({ max: 744, unite: 'heures', trop: 'Un mois n’a pas plus de 744 heures.' })),
  },
};

/** Its screens: every kind of field, then a list of lines. */
export const INSCRIPTION_SCREENS: readonly Screen[] = [
  {
    id: 'vous',
    titre: 'Vous',
    fields: () => [
      { fait: 'naissance', as: 'jour', label: 'Date de naissance', groupe: 'Votre identité' },
      { fait: 'courriel', as: 'texte', clavier: 'courriel', label: 'Courriel', groupe: 'Votre identité' },
      { fait: 'compte', as: 'texte', label: 'IBAN' },
      { fait: 'complement', as: 'texte', label: 'Complément d’adresse', optional: true },
      { fait: 'lettre', as: 'texte-long', label: 'Votre lettre', optional: true },
      { fait: 'motDePasse', as: 'secret', label: 'Mot de passe' },
      { fait: 'metier', as: 'recherche', options: JOBS, label: 'Métier cherché' },
      { fait: 'jourPaye', as: 'liste', label: 'Jour de paie', options: DAYS },
      { fait: 'cv', as: 'piece', label: 'Votre CV', options: BAD_PAPERS },
    ],
  },
  {
    id: 'employeurs',
    titre: 'Vos employeurs',
    fields: ({ answers }) => [
      {
        fait: 'employeurs',
        as: 'lignes',
        label: 'Vos employeurs de septembre',
        optional: true,
        lignes: { max: 3, ajout: 'Ajouter un employeur' },
      },
      ...linesOf(answers, 'employeurs').flatMap(employer),
    ],
  },
  { id: 'resume', titre: 'Résumé', fields: () => [], lecture: true },
];
