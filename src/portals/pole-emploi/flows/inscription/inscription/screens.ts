import type { Field, Screen } from '#engine/flow/flow.ts';
import type { Fact } from './facts/index.ts';
import { accountFields, eligibilityFields } from './fields/access.ts';
import { jobsFields } from './fields/jobs.ts';
import { accountNumberFields, allowanceFields, honourFields, meetingFields } from './fields/money.ts';
import { civilStatusFields, contactFields } from './fields/person.ts';
import { situationFields } from './fields/situation.ts';
import { cvFields, projectFields, searchFields, trainingFields } from './fields/skills.ts';

const inGroup = (groupe: string, fields: readonly Field<Fact>[]): Field<Fact>[] => fields.map((field) => ({ groupe, ...field }));

/**
 * Old presentation: the eight steps of the partners’ guide of 2014 to 2016, then the confirmation (pole-emploi.md §2a). What each
 * step asks is a choice of the simulator.
 */
export const screens2021: readonly Screen<Fact>[] = [
  {
    id: 'mon-inscription',
    titre: '1. Mon inscription',
    fields: (context) => [
      ...inGroup('Puis-je m’inscrire en ligne ?', eligibilityFields(context)),
      ...inGroup('Mon espace personnel', accountFields(context)),
    ],
  },
  // One step of the guide, on two pages: nobody reads thirty questions in a row.
  {
    id: 'mon-identite',
    titre: '1. Mon inscription, suite',
    fields: (context) => [
      ...inGroup('Mon état civil', civilStatusFields(context)),
      ...inGroup('Mes coordonnées', contactFields()),
    ],
  },
  { id: 'ma-situation', titre: '2. Ma situation', fields: situationFields },
  { id: 'mes-experiences', titre: '3. Mes expériences', fields: jobsFields },
  { id: 'mes-connaissances', titre: '4. Mes connaissances', fields: trainingFields },
  { id: 'mon-projet', titre: '5. Mon projet professionnel', fields: projectFields },
  {
    id: 'ma-recherche',
    titre: '6. Ma recherche d’emploi',
    fields: (context) => [...inGroup('Où et quand', searchFields()), ...inGroup('Mon CV', cvFields(context))],
  },
  {
    id: 'mon-rib',
    titre: '7. Mon RIB',
    fields: (context) => [
      ...inGroup('Ma demande d’allocation', allowanceFields(context)),
      ...inGroup('Mon compte en banque', accountNumberFields(context)),
    ],
  },
  { id: 'recapitulatif', titre: '7. Récapitulatif', fields: () => [], lecture: true },
  { id: 'mon-rendez-vous', titre: '8. Mon choix de rendez-vous', fields: meetingFields },
  { id: 'confirmation', titre: 'Confirmation', fields: honourFields },
];

/**
 * Present presentation: a small test and the account, then about ten steps, the first of which is « données personnelles »
 * (francetravail.fr, 2023 to 2025); the names of the others were not found and are a choice of the simulator.
 */
export const screens2026: readonly Screen<Fact>[] = [
  { id: 'eligibilite', titre: 'Puis-je m’inscrire en ligne ?', fields: eligibilityFields },
  { id: 'compte', titre: 'Mon espace personnel', fields: accountFields },
  {
    id: 'donnees-personnelles',
    titre: 'Données personnelles',
    fields: (context) => [
      ...inGroup('Mon état civil', civilStatusFields(context)),
      ...inGroup('Mes coordonnées', contactFields()),
    ],
  },
  { id: 'situation', titre: 'Ma situation', fields: situationFields },
  { id: 'emplois', titre: 'Mes derniers emplois', fields: jobsFields },
  { id: 'formation', titre: 'Formation, langues, permis', fields: trainingFields },
  {
    id: 'metier',
    titre: 'Métier recherché',
    fields: () => [...inGroup('Mon métier', projectFields()), ...inGroup('Où et quand', searchFields())],
  },
  { id: 'cv', titre: 'CV et profil', fields: cvFields },
  {
    id: 'allocation',
    titre: 'Allocation et RIB',
    fields: (context) => [
      ...inGroup('Ma demande d’allocation', allowanceFields(context)),
      ...inGroup('Mon compte en banque', accountNumberFields(context)),
    ],
  },
  { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
  { id: 'rendez-vous', titre: 'Premier rendez-vous', fields: meetingFields },
  { id: 'confirmation', titre: 'Confirmation', fields: honourFields },
];

/** The screens of the registration, by edition. */
export const screens = { '2021': screens2021, '2026': screens2026 };
