import type { SaidHome } from '#portals/caf/dossier/logement/estimate.ts';
import type { Valeur } from '#schema/evenement.ts';
import { type Fact, NATURES } from './facts.ts';

/** The home, as it was answered. `read` gives one answer, typed or sent. */
export function saidHome(read: (fact: Fact) => Valeur | undefined): SaidHome {
  const nature = Object.keys(NATURES).find((one) => one === read('alNature')) ?? 'vide';
  const yes = (fact: Fact): boolean => read(fact) === 'oui';
  return {
    nature: nature as SaidHome['nature'],
    loyer: Number(read('alLoyer') ?? 0),
    colocation: yes('alColocation'),
    parent: yes('alParent'),
    hlm: read('alBailleur') === 'hlm',
    etudiant: yes('alEtudiant'),
    boursier: yes('alEtudiant') && yes('alBoursier'),
    patrimoine: yes('alPatrimoine'),
  };
}
