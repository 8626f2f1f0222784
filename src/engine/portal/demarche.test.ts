import { expect, test } from 'vitest';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { freeText } from '../answers/answer.ts';
import { fact } from '../flow/fact.ts';
import type { Circuit, Field, Screen } from '../flow/flow.ts';
import { flowOf } from '../flow/flow-of.ts';
import { demarche } from './demarche.ts';

const toTown: Circuit = { vers: 'mairie', pourquoi: 'p', base: 'b', duree: 'd', effet: 'e', droits: 'd', source: 's' };
const cantine = flowOf({
  id: 'cantine',
  titre: 'Cantine',
  facts: { enfant: fact('le nom de l’enfant', freeText(), toTown), jours: fact('les jours', freeText(), toTown) },
  open: () => 'cantine:1',
  truths: () => ({ enfant: 'Zoé' }),
});
const field = <Fact extends string>(fait: Fact): Field<Fact> => ({ fait, as: 'texte', label: fait });
const asking = <Fact extends string>(fait: Fact): Screen<Fact> => ({ id: 'page', titre: 'Page', fields: () => [field(fait)] });

test('un écran qui demande un fait que sa démarche n’a pas ne se compile pas', () => {
  const right = demarche({ flow: cantine, screens: { '1': [asking('enfant')] } });
  // @ts-expect-error « enfnat » n’est pas un fait de la cantine : ses réponses ne partiraient jamais.
  const misspelt = demarche({ flow: cantine, screens: { '1': [asking('enfnat')] } });
  // @ts-expect-error Une page qui ne dit pas de quels faits sont ses champs pourrait en demander d’autres.
  const anyFact = demarche({ flow: cantine, screens: { '1': [asking('enfant' as string)] } });
  expect([right, misspelt, anyFact].map((part) => part.flow)).toEqual([cantine, cantine, cantine]);
});

test('ce qu’une personne taperait est dit de faits qui existent', () => {
  const told = { id: 'a', titre: 'A', facts: { nom: fact('le nom', freeText(), toTown) }, open: () => undefined };
  // @ts-expect-error « non » n’est pas un fait de cette démarche.
  const misspelt = flowOf({ ...told, truths: () => ({ non: 'Zoé' }) });
  expect(misspelt.route).toBe('a');
});

test('une démarche fait comme les autres tant qu’elle ne dit rien : sa route est son nom, et elle tape ce qu’elle sait', () => {
  const context = { world: tinyWorld(), dossier: 'cantine:1', answers: new Map() };
  expect(cantine.route).toBe('cantine');
  expect(cantine.truth(field('enfant'), context)).toBe('Zoé');
  expect(cantine.truth(field('jours'), context)).toBeUndefined();
});

test('une démarche n’est interrogée que sur ses propres dossiers', () => {
  const part = demarche({
    flow: cantine,
    screens: { '1': [asking('enfant')] },
    stations: () => [{ id: 'mairie', nom: 'Mairie', role: 'lit', etat: 'passe' }],
  });
  const world = tinyWorld();
  expect(part.stations?.(world, 'cantine:1')).toHaveLength(1);
  expect(part.stations?.(world, 'autre:1')).toBeUndefined();
});
