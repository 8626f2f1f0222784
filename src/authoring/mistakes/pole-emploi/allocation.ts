import type { StoryMistakes } from '../mistake.ts';
import { DECLARED_RIGHT } from './gestures.ts';
import { october, REFUSED, UNSENT } from './recurring.ts';

/** The likeliest mistakes of the stories about the right to the allowance and what has to be given back. */
export const ALLOCATION: Readonly<Record<string, StoryMistakes>> = {
  'pole-emploi/inscrite-mais-pas-payee': {
    erreurs: [
      {
        erreur: 'le compte d’Omar (c’est le but du récit)',
        ligne: 'pole-emploi 19',
        edition: '2026',
        gestes: [],
        bilan: [
          'vous avez déclaré « FR76 0000 0000 0021 2121 2121 206 », les papiers disent « FR76 0000 0000 0020 2020 2020 247 »',
          'Un papier manquait',
        ],
        vu: '2026-11-19',
      },
      {
        erreur: 'le RIB est chargé, pas confirmé',
        ligne: 'pole-emploi 14',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'document' }, jusqua: '2026-12-10' }],
        bilan: [UNSENT, 'Relevé d’identité bancaire (RIB)'],
        vu: '2026-11-26',
      },
      {
        erreur: 'la photo du RIB est floue',
        ligne: 'pole-emploi 13',
        edition: '2021',
        gestes: [{ a: 'documentFichier', saisie: 'rib~flou' }],
        bilan: [REFUSED, 'l’image est floue'],
        vu: '2026-11-26',
      },
    ],
  },
  'pole-emploi/trop-percu-ignore': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'les nets, comme Tom, et le silence (c’est le but du récit)',
        ligne: 'pole-emploi 4 et 27',
        edition: '2026',
        gestes: [],
        bilan: [
          'vous avez déclaré 399,69 €, les papiers disent 520,00 €',
          'une mise en demeure le 15 janvier 2027, une contrainte le 15 février 2027',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'la contrainte aussi reste sans réponse',
        ligne: 'pole-emploi 27',
        edition: '2021',
        gestes: [{ sans: { envoyer: 'trop-percu' }, jusqua: '2027-04-20' }],
        bilan: ['La réponse à la lettre de trop-perçu est venue tard', 'une contrainte le 15 février 2027'],
        vu: '2027-01-15',
      },
      {
        erreur: 'il reste inscrit, et ne s’actualise plus',
        ligne: 'pole-emploi 1',
        edition: '2026',
        gestes: [{ a: 'resterInscrit', saisie: 'oui' }],
        bilan: [
          'vous avez déclaré « Oui, je cherche encore », les papiers disent « Non, je quitte la liste »',
          'L’actualisation de novembre 2026 n’est pas faite',
        ],
        vu: '2026-12-16',
      },
    ],
  },
};
