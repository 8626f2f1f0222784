import { amount, freeText, oneOf, someOf, ticked } from '#engine/answers/answer.ts';
import type { Circuit, FactSpec, Field, Flow, Screen } from '#engine/flow/flow.ts';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Fait } from '#schema/evenement.ts';
import { tinyWorld } from './journals.ts';

/* A démarche of three screens, and a world in which it is filled: for what draws forms. */
const circuit: Circuit = { vers: 'mairie', pourquoi: '', base: '', duree: '', effet: '', droits: '', source: '' };
const fact = (nom: string, parse: FactSpec['parse']): FactSpec => ({
  nom: (pour) => (pour === undefined ? nom : `${nom} (${pour})`),
  parse,
  circuits: [circuit],
});

/** The dossier of every test. */
export const DOSSIER = 'cantine:2026';

const MEALS: Field = {
  fait: 'repas',
  as: 'choix',
  label: 'Combien de repas par semaine ?',
  options: [
    { valeur: 'deux', label: 'Deux' },
    { valeur: 'quatre', label: 'Quatre' },
  ],
};
const INCOME: Field = {
  fait: 'revenu',
  pour: '2026-08/ana',
  as: 'euros',
  label: 'Revenu',
  hint: 'Regardez la ligne « [[net|net à payer]] ».',
};

/** A démarche of three screens: a choice and an amount, allergies, a sworn statement. */
export const cantine: Flow = {
  id: 'cantine',
  titre: 'Inscription à la cantine',
  facts: {
    repas: fact('le nombre de repas', oneOf(['deux', 'quatre'])),
    revenu: fact('le revenu', amount()),
    allergies: fact('les allergies', someOf(['lait', 'oeuf', 'aucune'], 'aucune')),
    remarque: fact('la remarque', freeText()),
    papier: fact('le papier joint', freeText()),
    attestation: fact('l’engagement', ticked('Cochez la case pour envoyer.')),
  },
  open: () => DOSSIER,
  payload: () => ({}),
  route: 'inscription',
  truth: () => undefined,
  strictNote: 'Sur le vrai site, les écrans se suivent.',
};

/** Its screens, one of which only shows. */
export const CANTINE_SCREENS: readonly Screen[] = [
  { id: 'repas', titre: 'Les repas', fields: () => [MEALS, INCOME] },
  {
    id: 'enfant',
    titre: 'L’enfant',
    fields: () => [
      {
        fait: 'allergies',
        as: 'choix-multiple',
        label: 'Des allergies ?',
        options: [
          { valeur: 'lait', label: 'Lait' },
          { valeur: 'oeuf', label: 'Œuf' },
          { valeur: 'aucune', label: 'Aucune' },
        ],
      },
      { fait: 'remarque', as: 'texte', label: 'Une remarque ?', optional: true },
    ],
  },
  { id: 'resume', titre: 'Résumé', fields: () => [], lecture: true },
  { id: 'envoi', titre: 'Envoi', fields: () => [{ fait: 'attestation', as: 'case', label: 'J’atteste.' }] },
];

const ANA: Partial<Compte> = {
  id: 'ana',
  prenom: 'Ana',
  foyer: { adultes: [{ id: 'ana', prenom: 'Ana', naissance: '1990-01-01' }], enfants: [] },
};

/** A world where these facts happened, at 10 h 42. */
export function worldWith(faits: readonly Fait[] = []): World {
  const world: World = { ...tinyWorld([], { compte: ANA }), minute: 642 };
  return extend(world, stamp(faits, { today: world.today, minute: world.minute, t: 0 }));
}

/** An answer already given. */
export const gave = (fait: string, valeur: string | number | boolean | string[], pour?: string): Fait => ({
  type: 'repondu',
  dossier: DOSSIER,
  fait,
  valeur,
  ...(pour === undefined ? {} : { pour }),
});
